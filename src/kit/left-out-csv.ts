import { kitWords } from '#content/kit-words.ts'
import { csv, csvRow } from '#lib/quote-csv.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import type { LeftOut } from './kit-result.ts'
import type { KitWish } from './kit-wish.ts'

/** Text of a row that nobody judged sound, without what no table holds. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ')

/** What is missing from the zip, row by row, in the order of the list: whole rows, and parts of others. */
export function leftOutCsv(
  left: readonly LeftOut[],
  mailboxes: readonly KitMailbox[],
  { refused = [], separator }: Pick<KitWish, 'refused' | 'separator'>,
): readonly string[] {
  const { columns, parts, everything, why } = kitWords.leftOut
  const addresses = new Map(mailboxes.map(({ row, email }) => [row, email]))
  const lines = [
    ...refused.map((each) => ({ row: each.row, cells: [plain(each.address), everything, plain(each.why)] })),
    ...left.map((each) => ({
      row: each.row,
      cells: [addresses.get(each.row) ?? '', parts[each.part], why[each.why]],
    })),
  ].toSorted((one, other) => one.row - other.row)
  return [
    csv([columns], separator),
    ...lines.map(({ row, cells }) => csvRow([String(row), ...cells], separator)),
  ]
}
