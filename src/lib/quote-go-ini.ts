/**
 * One entry of aerc's accounts.conf. aerc reads it with go-ini: a bare value loses what follows `#` or `;`,
 * one pair of quotes around it and blanks at its ends, and a backslash at its end joins the next line.
 * Between `"""` it is taken as it is (readValue in parser.go).
 */
export function goIniLine(key: string, value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in an entry of accounts.conf')
  // Replaced by another entry after the quotes are gone (transformValue in key.go); no sign prevents it.
  if (/%\([^)]+\)s/u.test(value)) throw new RangeError('aerc would replace %(…)s')
  const quoted = /[#;]|^[\s`]|^"""|[\s\\]$|^(["']).*\1$/su.test(value)
  return `${key} = ${quoted ? `"""${value}"""` : value}`
}
