/**
 * One entry of a file that Python’s configparser reads without interpolation. It has no quotes: a value
 * runs to the end of its line and loses the blanks around it.
 */
export function configParserLine(key: string, value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in an entry')
  if (/^\s|\s$/u.test(value)) throw new RangeError('Blank at an end of an entry')
  return `${key} = ${value}`
}

/** The same where `%(name)s` puts in another entry: `%%` is the sign itself (configparser.BasicInterpolation). */
export const interpolatedLine = (key: string, value: string): string =>
  configParserLine(key, value.replaceAll('%', '%%'))
