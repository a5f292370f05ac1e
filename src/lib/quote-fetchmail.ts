/**
 * A quoted string of a fetchmailrc. A `"` would end it and `\` starts an escape, so both are written by
 * their number. It has two digits at most, so a digit may follow (escapes in rcfile_l.l).
 */
export function quoteFetchmail(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a fetchmail string')
  return `"${value.replaceAll('\\', String.raw`\x5c`).replaceAll('"', String.raw`\x22`)}"`
}
