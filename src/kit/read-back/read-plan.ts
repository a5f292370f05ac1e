import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { Table } from '#kit/table/table.ts'
import { given } from '#lib/given.ts'
import { addressIn, shortCell } from './address-cell.ts'
import { namedColumn } from './named-column.ts'
import type { BadRow, Source, SourceProblem } from './source.ts'

const PROTOCOLS = ['smtp', 'imap', 'pop'] as const

/** Whether a table is a `plan.csv`, by the names of its columns. */
export const isPlan = (header: readonly string[]): boolean =>
  namedColumn(header, ['mailbox']) !== undefined &&
  PROTOCOLS.some((name) => namedColumn(header, [name]) !== undefined)

/** What somebody wants the mailboxes to be: the file that the scripts read. */
export function readPlan(table: Table): { source: Source } | { problem: SourceProblem } {
  const mailbox = namedColumn(table.header, ['mailbox']) ?? 0
  const columns = PROTOCOLS.map((name) => namedColumn(table.header, [name]))
  const rows: { mailbox: string; states: ProtocolStates }[] = []
  const bad: BadRow[] = []
  const seen = new Set<string>()
  for (const [at, cells] of table.rows.entries()) {
    if (cells.every((text) => text.trim() === '')) continue
    const no = (reason: BadRow['reason'], text: string) =>
      bad.push({ row: table.first + at, text: shortCell(text), reason })
    const address = addressIn(cells[mailbox] ?? '')
    const words = columns.map((column) =>
      (column === undefined ? '' : (cells[column] ?? '')).trim().toLowerCase(),
    )
    const wrong = words.find((word, place) => !isWord(word, place))
    if (!address.ok) no('address', cells[mailbox] ?? '')
    else if (wrong !== undefined) no('setting', wrong)
    else if (seen.has(address.value.toLowerCase())) no('repeated', address.value)
    else {
      seen.add(address.value.toLowerCase())
      const [smtp, imap, pop] = words.map((word) => (word === '' ? undefined : word))
      rows.push({ mailbox: address.value, states: given({ smtp, imap, pop }) as ProtocolStates })
    }
  }
  if (rows.length === 0) return { problem: { reason: 'no-sound-row', of: 'plan', bad } }
  return { source: { kind: 'plan', rows, bad } }
}

/** As the scripts take them: `inherit` for the first column, Authenticated SMTP, only. */
const isWord = (word: string, place: number) =>
  word === '' || word === 'on' || word === 'off' || (word === 'inherit' && place === 0)
