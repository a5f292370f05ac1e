/** `"Ana Silva" <ana@contoso.com>`: a name and an address in a header (RFC 5322, 3.4 and 3.2.4). */
export function namedAddress(name: string, address: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) throw new RangeError('Not to be written in a header')
  return `"${name.replaceAll(/["\\]/gu, String.raw`\$&`)}" <${address}>`
}
