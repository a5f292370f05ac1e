// `${NAME}` is put in wherever it stands, also in quotes (httpd.apache.org/docs/2.4/configuring.html).
const CANNOT = /\$\{|[\p{Cc}\p{Cs}]/u

/**
 * A value of a directive of Apache: in double quotes, in which a backslash takes the meaning off `"` and itself.
 */
export function quoteApache(text: string): string {
  if (CANNOT.test(text)) throw new RangeError('Not to be written for Apache')
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
}

/**
 * A value that `Header set` sends: a `%` begins a format there, and two of them are one (mod_headers). `\n`, `\r`
 * and `\t` become a line end or a tab, however many backslashes stand before them, so they are refused.
 */
export function quoteApacheHeader(text: string): string {
  if (/\\[nrt]/u.test(text)) throw new RangeError('Not to be sent by Apache')
  return quoteApache(text.replaceAll('%', '%%'))
}
