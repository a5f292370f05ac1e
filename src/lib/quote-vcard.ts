/** A text in a contact. `;` stays as it is: where a text has no parts, readers show the backslash before it. */
export const vcardText = (text: string): string => escaped(text, /[\\,]/gu)

/** A part of a name or of an organisation, which `;` would end. */
export const vcardPart = (text: string): string => escaped(text, /[\\,;]/gu)

/** RFC 6350, 3.4. No other control character may stand in a contact, and there is no way to write one. */
function escaped(text: string, signs: RegExp): string {
  if (/(?!\n)[\p{Cc}\p{Cs}]/u.test(text)) throw new RangeError('Control character in a contact')
  return text.replace(signs, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}
