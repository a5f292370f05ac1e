import { csv, csvRow } from '#lib/quote-csv.ts'
import type { LeftOutReason } from './kit-result.ts'
import type { KitRow } from './kit-row.ts'
import type { KitPart } from './kit-wish.ts'
import type { Piece } from './piece.ts'

type Table = { part: KitPart; name: string; columns: readonly string[]; rows: readonly KitRow[] }

/** A CSV file with a line for each row, or why there is none. */
export function* tableOf(
  { part, name, columns, rows }: Table,
  cells: (row: KitRow) => readonly string[] | LeftOutReason,
): Generator<Piece, void> {
  yield { name, more: csv([columns]) }
  for (const row of rows) {
    const line = lineOf(cells(row))
    if (line.text === undefined) yield { left: { row: row.mailbox.row, part, why: line.why } }
    else yield { name, more: line.text }
    yield 'row'
  }
}

function lineOf(
  cells: readonly string[] | LeftOutReason,
): { text: string } | { text?: never; why: LeftOutReason } {
  if (typeof cells === 'string') return { why: cells }
  try {
    return { text: csvRow(cells) }
  } catch (error) {
    if (error instanceof RangeError) return { why: 'value' }
    throw error
  }
}
