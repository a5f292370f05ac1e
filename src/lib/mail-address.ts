/** An address with its display name, as it stands in the From of a message: `"Ana" <ana@contoso.com>`. */
export function mailAddress(name: string | undefined, email: string): string {
  if (/[\p{Cc}\p{Cs}\s<>()[\]:;,\\"]/u.test(email)) throw new RangeError('Not an address')
  if (name === undefined) return email
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) throw new RangeError('Control character in a display name')
  // A quoted string (RFC 5322, 3.2.4), with letters of every script (RFC 6532, 3.2).
  return `"${name.replace(/["\\]/gu, String.raw`\$&`)}" <${email}>`
}
