import { bundleWords } from '#content/bundle-words.ts'
import type { Filled } from '#content/filled.ts'
import type { Text } from '#content/text.ts'
import { madeFor } from '#generate/about-file.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import type { Paragraph } from '#generate/guide/block.ts'
import { hanging, heading, lines } from '#generate/guide/text-lines.ts'
import type { BundledFile } from './bundle.ts'

/** What each file of a zip is, where it goes and how to undo it; and which could not be made. */
export const readme = (
  setup: MailboxSetup,
  files: readonly BundledFile[],
  notMade: readonly BundledFile[],
): string =>
  `${[
    heading(1, [bundleWords.title]),
    lines({ text: [madeFor(setup)] }),
    ...(setup.link === '' ? [] : [lines({ text: [{ to: setup.link, label: bundleWords.madeWith }] })]),
    lines({ text: [bundleWords.noPassword] }),
    ...(setup.email === undefined ? [] : [lines({ text: [bundleWords.keep] })]),
    ...files.flatMap(about),
    ...(notMade.length === 0 ? [] : [heading(2, [bundleWords.notMade])]),
    ...notMade.map(({ name, title }) =>
      hanging('- ', [{ lead: `${name}, ${title}.`, text: [bundleWords.whyNot] }]),
    ),
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`

const about = ({ name, title, caution, where, undo }: BundledFile): string[][] => [
  heading(2, [name]),
  lines({ text: [`${title}.`] }),
  [
    ...(caution === undefined ? [] : [said(bundleWords.caution, caution)]),
    said(bundleWords.where, where),
    said(bundleWords.undo, undo),
  ].flatMap((paragraph) => hanging('- ', [paragraph])),
]

const said = (lead: string, text: Text): Paragraph => ({ lead, text: withoutSlots(text) })

/** The words of a format name nobody: a test holds that they have no slots. */
const withoutSlots = (text: Text): Filled =>
  text.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part]))
