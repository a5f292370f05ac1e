/**
 * A value of grafana.ini. Without quotes, `#` and `;` cut it anywhere and `\` at its end joins the next
 * line; between backticks, everything up to the last backtick of the line stays as it is (go-ini 1.67,
 * parser.go, readValue). Grafana then puts other things in place of `${…}`, `$__…{…}` and `%(…)s`, with no
 * way to write these themselves (pkg/setting/expanders.go; go-ini, key.go).
 */
export function quoteIni(text: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}`]/u.test(text)) throw new RangeError('Not to be written in grafana.ini')
  if (/\$(?:|__\w+)\{|%\(/u.test(text)) throw new RangeError('Grafana would replace a part of it')
  return /^[\w@.+-]+$/u.test(text) ? text : `\`${text}\``
}
