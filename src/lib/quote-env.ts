/**
 * A value of a `.env` file that dotenv, Symfony, python-dotenv and bash read alike: double quotes, and
 * nothing in them that one of these would run, replace or unescape. No quoting serves all of them for the rest.
 */
export function quoteEnv(text: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}"$`\\]/u.test(text)) throw new RangeError('Not to be written in .env')
  return `"${text}"`
}
