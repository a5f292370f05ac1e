/** A Python string literal. JSON has a part of Python’s escapes, and both mean the same by them. */
export function quotePython(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a Python literal')
  return JSON.stringify(value)
}

/** A Python list of strings. */
export const pythonList = (values: readonly string[]): string => `[${values.map(quotePython).join(', ')}]`

/** A Python tuple of strings. A single one needs its comma. */
export const pythonTuple = (values: readonly string[]): string =>
  `(${values.map(quotePython).join(', ')}${values.length === 1 ? ',' : ''})`
