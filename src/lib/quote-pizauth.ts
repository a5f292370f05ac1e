/** A string of pizauth.conf: `\\` and `\"` are the only escapes (src/config.l of pizauth). */
export function quotePizauth(text: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(text)) throw new RangeError('Control character in a string of pizauth')
  return `"${text.replace(/[\\"]/gu, String.raw`\$&`)}"`
}
