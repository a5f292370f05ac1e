/** The user part of a URL: all but letters, digits and `-._~` of ASCII as `%40` (RFC 3986, 2.3). */
export function quoteUrlUser(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a user name')
  const ascii = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(value).replaceAll(/[!'()*]/gu, ascii)
}
