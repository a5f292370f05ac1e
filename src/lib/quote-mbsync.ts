// mbsync reads lines into a buffer of 1023 octets, the line end among them (load_config in src/config.c).
const LONGEST_LINE = 1022

/**
 * One setting of an mbsyncrc, its value in double quotes. There a backslash takes the sign after it as it
 * is, and nothing else means anything (get_arg in src/config.c).
 */
export function mbsyncLine(keyword: string, value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in an mbsync setting')
  const line = `${keyword} "${value.replace(/["\\]/gu, String.raw`\$&`)}"`
  if (new TextEncoder().encode(line).length > LONGEST_LINE) throw new RangeError('Line too long for mbsync')
  return line
}
