/** A basic string of TOML 1.0: JSON's, in which DEL is escaped as well (toml.io/en/v1.0.0#string). */
export function quoteToml(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new RangeError('Not to be written in TOML')
  return JSON.stringify(text).replaceAll('\u007F', String.raw`\u007F`)
}
