/**
 * What stands between the quotes of a string in source code, for languages in which a backslash takes the
 * meaning from the sign behind it. `language` names it where the text is refused: none of them is given a
 * control character, a line separator or half a character, because no name or address has one.
 */
export function escapedString(text: string, quote: '"' | "'", language: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text))
    throw new RangeError(`Control character in a string of ${language}`)
  return text.replaceAll('\\', String.raw`\\`).replaceAll(quote, `\\${quote}`)
}
