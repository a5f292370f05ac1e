import { consentGrant, consentId, consentReason, consentTitle } from '#content/consent.ts'
import { exportedHead, settingLine } from '#content/exported-words.ts'
import type { AdminMessage, Guide, GuideStep } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import type { Source } from '#content/source.ts'
import { sources } from '#content/sources.ts'
import { warningTitles } from '#content/warnings.ts'
import { WHO_NAMES } from '#content/who.ts'
import { addressMarkdown, fencedMarkdown, quoteMarkdown } from '#lib/quote-markdown.ts'
import { entry, lead, sentence } from './markdown-text.ts'

/**
 * The guide for a ticket or a wiki: everything that the page says, as CommonMark. No password and no
 * personal secret. The message is there where an admin has to be asked.
 */
export const guideMarkdown = (guide: Guide, message?: AdminMessage): string =>
  `${[
    `# ${quoteMarkdown(guide.title)}`,
    ...exportedHead(guide).map(sentence),
    ...settings(guide),
    ...guide.warnings.map(({ kind, text }) => `> ${titled(warningTitles[kind], sentence(text))}`),
    `## ${guideWords.steps}`,
    ...steps(guide.steps),
    ...guide.variants.flatMap(({ when, steps: others }) => [`### ${sentence(when)}`, ...steps(others)]),
    `## ${guideWords.next}`,
    sentence(guide.next),
    ...(message === undefined ? [] : [`## ${guideWords.message}`, messageBlock(message)]),
    `## ${guideWords.trouble}`,
    ...guide.trouble.map(({ see, who, fix }) =>
      entry('-', [sentence(see), `${lead(`${WHO_NAMES[who]}:`)} ${sentence(fix)}`]),
    ),
    ...consent(guide),
    ...more(guide),
    `## ${guideWords.sources}`,
    ...guide.sources.map((id) => source(sources[id])),
  ].join('\n\n')}\n`

const titled = (title: string | undefined, text: string) =>
  title === undefined ? text : `${lead(title)} ${text}`

const settings = ({ settings: rows, user }: Guide): string[] =>
  rows.length === 0
    ? []
    : [
        `## ${guideWords.settings}`,
        ...rows.map((row) => entry('-', [sentence(settingLine(row))])),
        ...(rows.some((row) => row.user !== undefined)
          ? []
          : [entry('-', [`${lead(guideWords.userName)}: ${sentence([user])}`])]),
      ]

const steps = (list: readonly GuideStep[]): string[] =>
  list.map(({ who, title, text, note, done }, at) =>
    entry(`${at + 1}.`, [
      `${lead(`${WHO_NAMES[who]}:`)} ${sentence(title)}`,
      ...[text, note].filter((part) => part !== undefined).map(sentence),
      ...(done === undefined ? [] : [`${guideWords.done}.`]),
    ]),
  )

const messageBlock = ({ subject, paragraphs }: AdminMessage) =>
  fencedMarkdown([guideWords.subject + subject, ...paragraphs])

function consent({ app, consent: asked }: Guide): string[] {
  if (asked === undefined) return []
  return [
    `### ${quoteMarkdown(consentTitle)}`,
    sentence(consentReason(app.name, asked)),
    sentence([`${consentId}: `, { code: asked.id }]),
    sentence(consentGrant(asked.link)),
  ]
}

function more({ notes, fails }: Guide): string[] {
  if (notes.length === 0 && fails.length === 0) return []
  return [
    `## ${guideWords.more}`,
    ...notes.map((note) => entry('-', [sentence(note)])),
    ...fails.map(({ way, because }) => entry('-', [titled(guideWords.notWith(way), sentence(because))])),
  ]
}

const source = ({ title, publisher, dated, url }: Source): string =>
  entry('-', [
    [
      quoteMarkdown([title, publisher, dated].filter((part) => part !== undefined).join(', ')),
      ...(url === undefined ? [] : [addressMarkdown(url)]),
    ].join(' '),
  ])
