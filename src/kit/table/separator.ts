import Papa from 'papaparse'
import type { Separator } from './table.ts'

const separators: readonly Separator[] = [';', '\t', ',']

/** So many rows tell the separator of all. */
const SAMPLE = 50

/** `sep=;` in the first line: Excel takes the sign from it and does not show the line. */
const DECLARED = /^sep=([,;\t])\r?(?:\n|$)/iu

/** The separator that a text names itself, and the text without that line. */
export function declaredSeparator(text: string): { separator?: Separator; rest: string } {
  const [line, sign] = DECLARED.exec(text) ?? []
  const separator = separators.find((each) => each === sign)
  return line === undefined || separator === undefined
    ? { rest: text }
    : { separator, rest: text.slice(line.length) }
}

/** The sign that cuts most rows into as many cells as the first one; a comma where there is one column only. */
export function guessSeparator(text: string): Separator {
  const [best] = separators
    .map((separator) => ({ separator, ...shape(text, separator) }))
    .filter(({ columns }) => columns > 1)
    .toSorted((a, b) => b.alike - a.alike || b.columns - a.columns)
  return best?.separator ?? ','
}

function shape(text: string, delimiter: Separator): { columns: number; alike: number } {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: SAMPLE,
    skipEmptyLines: true,
  })
  const columns = data[0]?.length ?? 0
  return { columns, alike: data.filter(({ length }) => length === columns).length }
}
