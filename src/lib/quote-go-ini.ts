/**
 * A value for go-ini, with which aerc and Grafana read their files: a bare one loses what follows `#` or `;`, one pair
 * of quotes around it and blanks at its ends, and a backslash at its end joins the next line. Between `"""` it is
 * taken as it is, up to the last of them (readValue in parser.go).
 */
export function goIniValue(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a value')
  // Replaced by another entry after the quotes are gone (transformValue in key.go); no sign prevents it.
  if (/%\([^)]+\)s/u.test(value)) throw new RangeError('go-ini would replace %(…)s')
  const quoted = /[#;]|^[\s`]|^"""|[\s\\]$|^(["']).*\1$/su.test(value)
  return quoted ? `"""${value}"""` : value
}

/** One entry of such a file. */
export const goIniLine = (key: string, value: string): string => `${key} = ${goIniValue(value)}`
