import { kitWords } from '#content/kit-words.ts'
import { csv, csvRow } from '#lib/quote-csv.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import type { LeftOut } from './kit-result.ts'

/** What is missing from the zip, row by row, in the order of the list. */
export function leftOutCsv(left: readonly LeftOut[], mailboxes: readonly KitMailbox[]): readonly string[] {
  const { columns, parts, why } = kitWords.leftOut
  const addresses = new Map(mailboxes.map(({ row, email }) => [row, email]))
  return [
    csv([columns]),
    ...left
      .toSorted((one, other) => one.row - other.row)
      .map((each) =>
        csvRow([String(each.row), addresses.get(each.row) ?? '', parts[each.part], why[each.why]]),
      ),
  ]
}
