import * as fc from 'fast-check'

const SIGNS = [
  ...`'"\`$\\&<>#;|(){}[]!*?%~^=+-@,.:/ `,
  ...'\u2018\u2019\u201A\u201B\u201C\u201D\u201E«»´ñÑÔłжא字😀\u00A0\uFF07\u0301\u200D',
  '--',
  '-->',
  ']]>',
  '#>',
  '&amp;',
  "''",
  '$(id)',
  '%U',
  '"@',
  "'@",
]

/** Text of one line, rich in what quotes, comments and markup are made of. */
export const hostileLine = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, ''))

/** Any text at all: line breaks, control characters, halves of characters. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...SIGNS,
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\0',
      '\u0085',
      '\u2028',
      '\u2029',
      '\u202E',
      '\uD800',
      '\uFFFF',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
})

/** What a quoting function gives back, or `refused` where it throws the error it should throw. */
export function resultOf(quote: () => string): string {
  try {
    return quote()
  } catch (error) {
    if (error instanceof RangeError) return 'refused'
    throw error
  }
}
