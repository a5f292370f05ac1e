import { consentGrant, consentId, consentReason, consentTitle } from '#content/consent.ts'
import { exportedHead, settingLine } from '#content/exported-words.ts'
import type { Filled } from '#content/filled.ts'
import type { AdminMessage, Guide, GuideStep } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { sources } from '#content/sources.ts'
import { warningTitles } from '#content/warnings.ts'

import { WHO_NAMES } from '#content/who.ts'
import { given } from '#lib/given.ts'
import type { Block, Paragraph } from './block.ts'
import { sourceWords } from './source-words.ts'

/**
 * Everything that the page of a guide says, in order, for a ticket or a wiki. No password and no personal
 * secret. The message is there where an admin has to be asked.
 */
export const outline = (guide: Guide, message?: AdminMessage): readonly Block[] => [
  heading(1, [guide.title]),
  ...exportedHead(guide).map(paragraph),
  ...settings(guide),
  ...(guide.needs === undefined
    ? []
    : [{ kind: 'paragraph' as const, lead: guideWords.needs, text: guide.needs }]),
  ...guide.warnings.map(({ kind, text }): Block =>
    given({ kind: 'warning' as const, lead: warningTitles[kind], text }),
  ),
  heading(2, [guideWords.steps]),
  ...steps(guide.steps),
  ...guide.variants.flatMap(({ when, steps: others }) => [heading(3, when), ...steps(others)]),
  heading(2, [guideWords.next]),
  paragraph(guide.next),
  ...(message === undefined ? [] : messageBlocks(message)),
  heading(2, [guideWords.trouble]),
  ...guide.trouble.map(({ see, who, fix }) =>
    item([{ text: see }, { lead: `${WHO_NAMES[who]}:`, text: fix }]),
  ),
  ...consent(guide),
  ...more(guide),
  heading(2, [guideWords.sources]),
  ...guide.sources.map((id) => item([{ text: sourceWords(sources[id]) }])),
]

const heading = (level: 1 | 2 | 3, text: Filled): Block => ({ kind: 'heading', level, text })
const paragraph = (text: Filled): Block => ({ kind: 'paragraph', text })
const item = (paragraphs: readonly Paragraph[]): Block => ({ kind: 'item', paragraphs })

const settings = ({ settings: rows, user }: Guide): Block[] =>
  rows.length === 0
    ? []
    : [
        heading(2, [guideWords.settings]),
        ...rows.map((row) => item([{ lead: row.name, text: settingLine(row) }])),
        ...(rows.some((row) => row.user !== undefined)
          ? []
          : [item([{ lead: `${guideWords.userName}:`, text: [user] }])]),
      ]

const steps = (list: readonly GuideStep[]): Block[] =>
  list.map(({ who, title, text, note, done }, at) => ({
    kind: 'item',
    number: at + 1,
    paragraphs: [
      { lead: `${WHO_NAMES[who]}:`, text: title },
      ...[text, note].filter((part) => part !== undefined).map((part) => ({ text: part })),
      ...(done === undefined ? [] : [{ text: [`${guideWords.done}.`] }]),
    ],
  }))

const messageBlocks = ({ subject, paragraphs }: AdminMessage): Block[] => [
  heading(2, [guideWords.message]),
  { kind: 'copy', paragraphs: [guideWords.subject + subject, ...paragraphs] },
]

const consent = ({ app, consent: asked }: Guide): Block[] =>
  asked === undefined
    ? []
    : [
        heading(3, [consentTitle]),
        paragraph(consentReason(app.name, asked)),
        paragraph([`${consentId}: `, { code: asked.id }]),
        paragraph(consentGrant(asked.link)),
      ]

const more = ({ notes, fails }: Guide): Block[] =>
  notes.length + fails.length === 0
    ? []
    : [
        heading(2, [guideWords.more]),
        ...notes.map((text) => item([{ text }])),
        ...fails.map(({ ways, because }) => item([{ lead: guideWords.notWith(ways), text: because }])),
      ]
