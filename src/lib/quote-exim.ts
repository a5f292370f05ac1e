const hex = (character: string) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`

/**
 * A text in an option of Exim that is expanded (spec, chapter 11): `$` and the backslash mean something there.
 * `"` at its start would make it a quoted string, a blank would end a rewriting rule, a backslash at the end of
 * a line joins it with the next, and a name such as `_HAVE_TLS` is a macro wherever it stands (6.4).
 */
export function eximText(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in an Exim option')
  return value.replace(/[\\$" ]|_(?=[A-Z])/gu, hex)
}

/**
 * The same in `client_send` of the driver plaintext, which is a list with colons and in which, after all else,
 * `^` stands for a zero octet unless it is doubled (spec, 34.2).
 */
export const eximSent = (value: string): string => eximText(value).replaceAll(':', hex).replaceAll('^', '^^')
