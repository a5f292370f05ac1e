/** One word of a POSIX shell command. Left bare where nothing in it means anything to a shell. */
export function quoteShell(value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a shell word')
  if (/^[A-Za-z0-9@%+=:,./_-]+$/u.test(value)) return value
  return `'${value.replaceAll("'", String.raw`'\''`)}'`
}
