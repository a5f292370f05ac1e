/**
 * One line of a Postfix table: the key, a blank, and the value up to the end of the line, with no escapes
 * (postmap(1)). A line that begins with a blank would go on with the one before, `#` would be a comment, and
 * `"` would quote the key.
 */
export function postfixEntry(key: string, value: string): string {
  for (const text of [key, value])
    if (/[\p{Cc}\p{Cs}]/u.test(text)) throw new RangeError('Control character in a Postfix table')
  if (key === '' || /^[#"]|\s/u.test(key)) throw new RangeError('Not a key of a Postfix table')
  if (value.trim() === '' || value !== value.trim())
    throw new RangeError('Blank at an end of a Postfix value')
  return `${key} ${value}`
}

/** User and password of an SMTP client: Postfix cuts at the first colon (src/smtp/smtp_sasl_glue.c). */
export function postfixSignIn(user: string, password: string): string {
  if (user.includes(':')) throw new RangeError('A colon would end the user name')
  return `${user}:${password}`
}
