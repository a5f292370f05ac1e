import { isBlanked, isPlaceholder } from './placeholders.ts'
import type { Secret } from './redact.ts'
import { valueAt, type Value } from './secret-value.ts'

/** Options that take user and password with a colon between, as those of curl do. */
const PAIR = /(?<![\w-])(?:-u[ \t]{0,4}|--(?:proxy-)?user[ \t=]{1,4})/giu
const OPTION = /(?<![\w-])(?:-ap[ \t=]{1,4}|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?)/giu
/** A user name, with its quotes or as a variable. */
const USER = `(?:"[^"\\n]{1,200}"|'[^'\\n]{1,200}'|[\\w$.>()-]{1,80})`
/** `login("ana", "x")` in whatever language. */
const CALL = new RegExp(
  `(?:login|authenticate|networkcredential|credentials?)[ \\t]{0,3}\\([ \\t]{0,3}${USER}[ \\t]{0,3},[ \\t]{0,3}(?=["'])`,
  'giu',
)
/** The command of IMAP, behind its tag (RFC 3501, 6.2.3). */
const IMAP =
  /(?<![\w.])(?:[A-Za-z]{0,8}\d{1,10}|[A-Za-z.]|tag) LOGIN (?!failed|completed|failure)(?:"[^"\n]{1,200}"|[^\s"]{1,200}) /gu

/** Passwords that have no word before them, but the name of the user. */
export const userPairs = (text: string): Secret[] => [
  ...after(PAIR, text, (value) => passwordOf(text, value)),
  ...after(OPTION, text, (value) => (/^[-$(]/u.test(text.slice(value.start)) ? undefined : value)),
  ...after(CALL, text, (value) => value),
  ...after(IMAP, text, (value) => value),
]

const after = (pattern: RegExp, text: string, secret: (value: Value) => Value | undefined): Secret[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Secret[] => {
    const whole = valueAt(text, index + found.length)
    const value = whole && secret(whole)
    if (value === undefined || isBlanked(text, value.start)) return []
    const { start, end, quoted } = value
    return isPlaceholder(text.slice(start, end), quoted) ? [] : [{ kind: 'password', start, end }]
  })

/** An address has a colon as well, and so have the numbers of a user and a group. */
function passwordOf(text: string, { start, end, quoted }: Value): Value | undefined {
  const pair = text.slice(start, end)
  const colon = pair.indexOf(':')
  if (colon < 0 || pair.startsWith('://', colon) || /^\d+:\d+$/u.test(pair)) return undefined
  const at = start + colon + 1
  return quoted && at < end ? { start: at, end, quoted } : valueAt(text, at)
}
