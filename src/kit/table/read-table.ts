import Papa from 'papaparse'
import { parseEmail } from '#lib/email.ts'
import { decodeText } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import { LARGEST_MEGABYTES, MOST_COLUMNS, MOST_ROWS, tooLarge } from './limits.ts'
import { declaredSeparator, guessSeparator } from './separator.ts'
import type { Encoding, Separator, Table, TableProblem } from './table.ts'

type Reading = { table: Table } | { problem: TableProblem }

/** The table in a file: comma, semicolon or tab between the cells, in whatever encoding spreadsheets write. */
export function readTable(bytes: Uint8Array): Reading {
  const problem = tooLarge(bytes.length) ?? fileKind(bytes)
  if (problem !== undefined) return { problem }
  const decoded = decodeText(bytes)
  return 'problem' in decoded ? decoded : tableOf(decoded.text, decoded.encoding)
}

/** The same of a text that was pasted. */
export const readTableText = (text: string): Reading =>
  tooLarge(text.length) === undefined
    ? tableOf(text, 'utf-8')
    : { problem: { reason: 'too-large', megabytes: LARGEST_MEGABYTES } }

function tableOf(text: string, encoding: Encoding): Reading {
  // One kind of line break: a file put together from two would else run rows into each other.
  const { separator: declared, rest } = declaredSeparator(
    text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'),
  )
  // Export-Csv of Windows PowerShell writes the type of the objects above the header.
  const typed = /^"?#TYPE [^\n]*\n/u.exec(rest)?.[0] ?? ''
  const body = rest.slice(typed.length)
  if (body.trim() === '') return { problem: { reason: 'empty' } }
  const separator = declared ?? guessSeparator(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, newline: '\n' })
  const above = typed === '' ? 0 : 1
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes !== undefined) return { problem: { reason: 'quotes', row: (quotes.row ?? 0) + 1 + above } }
  const ends = body.endsWith('\n')
  return filled(withoutEnd(data), above, { separator, encoding, ends })
}

type Written = { separator: Separator; encoding: Encoding; ends: boolean }

function filled(lines: string[][], above: number, { ends, ...written }: Written): Reading {
  const start = lines.findIndex((line) => !isBlank(line))
  const header = lines[start]
  if (header === undefined) return { problem: { reason: 'empty' } }
  if (header.length > MOST_COLUMNS) return { problem: { reason: 'too-many-columns', most: MOST_COLUMNS } }
  const rows = lines.slice(start + 1)
  const common = { ...written, ...(!ends && isCut(lines.slice(start)) ? { cut: true as const } : {}) }
  // A list of addresses alone has no names of columns.
  const table: Table = header.some((cell) => parseEmail(cell).ok)
    ? { header: header.map(() => ''), rows: [header, ...rows], first: start + above + 1, ...common }
    : { header, rows, first: start + above + 2, ...common }
  if (table.rows.length === 0) return { problem: { reason: 'no-rows' } }
  return table.rows.length > MOST_ROWS ? { problem: { reason: 'too-many-rows', most: MOST_ROWS } } : { table }
}

/** A row without anything in it. */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** Programs write as many cells in the last row as in the others. In a few lines by hand it means nothing. */
function isCut(lines: readonly (readonly string[])[]): boolean {
  const [last, ...others] = lines.toReversed()
  const full = lines[0]?.length ?? 0
  return others.length > 3 && (last?.length ?? 0) < full && others.every((each) => each.length >= full)
}

function withoutEnd(lines: string[][]): string[][] {
  const last = lines.findLastIndex((line) => !isBlank(line))
  return lines.slice(0, last + 1)
}
