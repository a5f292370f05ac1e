// `{name}` is a placeholder wherever it stands (caddyserver.com/docs/conventions#placeholders).
const CANNOT = /[{}\p{Cc}\p{Cs}]/u

/**
 * A value in a Caddyfile. Inside double quotes only `"` is escaped, and a backslash before anything else is
 * itself; so one at the end, or before a quote, cannot be written (caddyserver.com/docs/caddyfile/concepts).
 */
export function quoteCaddy(text: string): string {
  if (CANNOT.test(text) || /\\(?:"|$)/u.test(text)) throw new RangeError('Not to be written for Caddy')
  return `"${text.replaceAll('"', String.raw`\"`)}"`
}
