/** A value in a text, without its quotes. */
export type Value = { start: number; end: number; quoted: boolean }

const OPENING = /(?<slashes>\\{0,7})(?<quote>["'`“”„‘’«]|&quot;|&apos;|&#3[49];|%22)/y
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '‘': '’', '«': '»' }
/** The quote was the closing one of a text around it: `"Password: ", "code": …`. */
const NO_VALUE = /(?:\s|$|[,;)\]}]{1,4}(?:\s|$|["'[{]))/y
/** To the next blank; those that stand for a value may have blanks within. */
const UNQUOTED = /(?:\{\{[^{}\n]{1,80}\}\}|<[^<>\n]{1,80}>)(?![^\s,;)])|\S+/y
/** Where another parameter or the markup goes on behind a value. Any other sign may belong to the password. */
const CUT =
  /[&;,](?=(?:amp;)?["']?(?:grant_type|client_\w{2,12}|scope|resource|redirect_uri|response_type|state|tenant|error\w{0,20}|user\w{0,12}|login\w{0,12}|email|host\w{0,8}|server|port|database|ssl\w{0,8}|timeout)["']?[=:])|<\/?(?:br|p|div|td|tr|span|pre|li|b|i|code|string)\b/iu

/** The value that begins there: to its own closing quote, or to the next blank. Undefined where there is none. */
export function valueAt(text: string, at: number): Value | undefined {
  OPENING.lastIndex = at
  const { slashes = '', quote = '' } = OPENING.exec(text)?.groups ?? {}
  if (quote !== '') {
    const start = at + slashes.length + quote.length
    NO_VALUE.lastIndex = start
    if (NO_VALUE.test(text)) return undefined
    const end = closing(text, start, CLOSING[quote] ?? quote, slashes.length)
    return end > start ? { start, end, quoted: true } : undefined
  }
  // An object, whose own values are looked at by themselves.
  if (/[{[]["']/u.test(text.slice(at, at + 2))) return undefined
  UNQUOTED.lastIndex = at
  const [word = ''] = UNQUOTED.exec(text) ?? []
  const cut = word.search(CUT)
  const end = at + (cut < 0 ? word.length : cut)
  return end > at ? { start: at, end, quoted: false } : undefined
}

/** Where the quote ends that was opened behind so many backslashes; at the latest with its line. */
function closing(text: string, from: number, quote: string, escapes: number): number {
  let slashes = 0
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '\n' || letter === '\r') return at
    if (letter === '\\') slashes += 1
    else {
      const closes = escapes === 0 ? slashes % 2 === 0 : slashes <= escapes
      if (closes && text.startsWith(quote, at)) return at - Math.min(slashes, escapes)
      slashes = 0
    }
  }
  return text.length
}
