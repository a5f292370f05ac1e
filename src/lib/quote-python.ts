import { escapedString } from './string-literal.ts'

/** A Python string: without a prefix nothing is put into it (Python reference, 2.4.1). */
export const quotePython = (text: string): string => `'${escapedString(text, "'", 'Python')}'`

/** A Python list of strings, for settings that are evaluated. */
export const pythonList = (values: readonly string[]): string => `[${values.map(literal).join(', ')}]`

/** A Python tuple of strings. A single one needs its comma. */
export const pythonTuple = (values: readonly string[]): string =>
  `(${values.map(literal).join(', ')}${values.length === 1 ? ',' : ''})`

/** JSON has a part of Python’s escapes, and both mean the same by them. */
function literal(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a Python literal')
  return JSON.stringify(value)
}
