/**
 * A table as a spreadsheet reads it (RFC 4180): every cell in quotes, CR LF, and in front the mark without
 * which Excel takes it for the old code page of the computer.
 */
export const csv = (rows: readonly (readonly string[])[], separator: CsvSeparator = ','): string =>
  `\uFEFF${rows.map((row) => csvRow(row, separator)).join('')}`

/** One more row of such a table. */
export const csvRow = (row: readonly string[], separator: CsvSeparator = ','): string =>
  `${row.map(csvCell).join(separator)}\r\n`

/** Where a comma is the decimal sign, spreadsheets cut cells at the semicolon. */
export type CsvSeparator = ',' | ';'

/** One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front of it. */
export function csvCell(text: string): string {
  if (/(?![\t\r\n])[\p{Cc}\p{Cs}]/u.test(text)) throw new RangeError('Control character in a table')
  return `"${startsFormula(text) ? "'" : ''}${text.replaceAll('"', '""')}"`
}

/** Some also take the full-width forms of these signs for them. */
const startsFormula = (text: string) => /^[=+\-@\t\r\n＝＋－＠]/u.test(text)
