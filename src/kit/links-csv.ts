import { kitWords } from '#content/kit-words.ts'
import type { Choice } from './chosen-app.ts'
import type { WritePart } from './piece.ts'
import { tableOf } from './table-of.ts'

const words = kitWords.links

/** The person's own link for each address, and which of the other files are theirs. */
export const linksCsv: WritePart = function* (rows, { parts, separator }) {
  const [sheets, profiles] = [parts.includes('sheets'), parts.includes('profiles')]
  const columns = [...words.columns, ...(sheets ? [words.sheet] : []), ...(profiles ? [words.profile] : [])]
  yield* tableOf({ part: 'links', name: 'links.csv', columns, rows, separator }, (row) =>
    row.choice === undefined || row.link === undefined
      ? (row.why ?? 'no-way')
      : [
          row.mailbox.email,
          row.mailbox.name ?? '',
          row.choice.app?.name ?? '',
          row.link,
          remark(row.choice),
          ...(sheets ? [row.sheet ?? ''] : []),
          ...(profiles ? [row.profile ?? ''] : []),
        ],
  )
}

const remark = ({ app, instead }: Choice): string =>
  app === undefined ? words.first : instead === undefined ? '' : words.instead(instead, app.name)
