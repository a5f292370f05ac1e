import { csv, csvRow, type CsvSeparator } from '#lib/quote-csv.ts'
import type { LeftOutReason } from './kit-result.ts'
import type { KitRow } from './kit-row.ts'
import type { KitPart } from './kit-wish.ts'
import type { Piece } from './piece.ts'

type Table = {
  part: KitPart
  name: string
  columns: readonly string[]
  rows: readonly KitRow[]
  separator: CsvSeparator | undefined
}

/** A CSV file with a line for each row, or why there is none. */
export function* tableOf(
  { part, name, columns, rows, separator }: Table,
  cells: (row: KitRow) => readonly string[] | LeftOutReason,
): Generator<Piece, void> {
  yield { name, more: csv([columns], separator) }
  for (const row of rows) {
    const line = lineOf(cells(row), separator)
    if (line.text === undefined) yield { left: { row: row.mailbox.row, part, why: line.why } }
    else yield { name, more: line.text }
    yield 'row'
  }
}

function lineOf(
  cells: readonly string[] | LeftOutReason,
  separator: CsvSeparator | undefined,
): { text: string } | { text?: never; why: LeftOutReason } {
  if (typeof cells === 'string') return { why: cells }
  try {
    return { text: csvRow(cells, separator) }
  } catch (error) {
    if (error instanceof RangeError) return { why: 'value' }
    throw error
  }
}
