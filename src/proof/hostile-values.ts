import * as fc from 'fast-check'
import { anyText, hostileLine, resultOf } from './hostile-text.ts'

/** What some format or other takes for a quote, a comment, a variable or a command. */
const traps = fc
  .array(
    fc.oneof(
      fc.constantFrom('"""', "'''", '`id`', '$(id)', '${HOME}', '$$', '%(from)s', '%%', '#{id}', ']]>'),
      fc.constantFrom('\\', '\\\\', '\\"', "\\'", '\\x41', '\\n', '\\$', ' ', '#', ';', ',', '"', "'", '='),
      fc.string({ unit: 'grapheme-ascii', maxLength: 3 }),
      fc.constantFrom('é', 'e\u0301', '字', '\u00A0', '\u3000', '\u202E', '😀'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Addresses of up to 254 octets, of every sign that one may have. */
const addresses = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...`!#&'*+-/=?^_{|}~.aZ09ñж字`), minLength: 1, maxLength: 21 }),
    fc.constantFrom(
      'contoso.com',
      'пошта.example',
      `${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.com`,
    ),
  )
  .map((parts) => parts.join('@'))

/** Ten thousand values: lines that a format could stumble over, and some that no line can hold. */
export const hostileValues = (): string[] =>
  fc.sample(
    fc.oneof(
      { weight: 3, arbitrary: hostileLine },
      { weight: 3, arbitrary: traps },
      { weight: 3, arbitrary: addresses },
      { weight: 1, arbitrary: anyText },
    ),
    10_000,
  )

/** What a quoting function makes of each value that it does not refuse. */
export const writtenBy = (
  quote: (value: string, at: number) => string,
  values: readonly string[],
): { value: string; line: string }[] =>
  values.flatMap((value, at) => {
    const line = resultOf(() => quote(value, at))
    return line === 'refused' ? [] : [{ value, line }]
  })

/** The values of what was written, for comparing. */
export const valuesOf = (written: readonly { value: string }[]): string[] => written.map(({ value }) => value)
export const linesOf = (written: readonly { line: string }[]): string[] => written.map(({ line }) => line)
