import { secretWords, type SecretKind } from '#content/secret-words.ts'
import { promptedLines } from './prompted-lines.ts'
import { secretPatterns } from './secret-patterns.ts'
import type { Span } from './verdict.ts'

export type Secret = Span & { kind: SecretKind }

export type Redacted = {
  /** The text with words in the place of every secret. */
  text: string
  /** Where they stood in the text as it came. */
  secrets: readonly Secret[]
}

/** Values that stand for a secret and are none. */
const PLACEHOLDER =
  /^(?:[*•.…_#?-]+|x{3,}|\[[^\]]*\]?|<[^>]*>|\{\{?[^}]*\}?\}|\$\{?\w+\}?|%\w+%|\/\*[^*]*\*\/|os\.\w.*|process\.env.*|env\(.*|null|none|nil|true|false|undefined|yes|no|empty|redacted|hidden|secret|password|passwort|your[\w-]*|my[\w-]*pass\w*|token|removed|incorrect|invalid|expired|wrong|required|not|is|the|failed|correct|ok)$/iu

/** Finds what nobody else should read, and blanks it. Doing it twice changes nothing. */
export function redact(text: string): Redacted {
  const secrets = merged([...written(text), ...promptedLines(text)])
  let redacted = ''
  let from = 0
  for (const { kind, start, end } of secrets) {
    redacted += text.slice(from, start) + secretWords[kind].instead
    from = end
  }
  return { text: redacted + text.slice(from), secrets }
}

function written(text: string): Secret[] {
  return secretPatterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((found): Secret[] => {
      const { a, b, c, secret = a ?? b ?? c ?? '' } = found.groups ?? {}
      const quoted = a ?? b
      if (secret === '' || PLACEHOLDER.test(secret)) return []
      if (kind === 'password' && quoted === undefined && c !== undefined && isProse(text, found, c)) return []
      const start = found.index + found[0].lastIndexOf(secret)
      return [{ kind, start, end: start + secret.length }]
    }),
  )
}

/** "Password: the one you use at work" is a sentence and no password. */
function isProse(text: string, found: RegExpExecArray, value: string): boolean {
  if (!/^\p{L}{1,14}[.,]?$/u.test(value)) return false
  const end = found.index + found[0].length
  return /^[ \t]+\p{L}{2,}[ \t]+\p{L}{2,}/u.test(text.slice(end, end + 60))
}

/** Overlapping ones as one, in the order of the text. */
function merged(secrets: readonly Secret[]): Secret[] {
  const result: Secret[] = []
  for (const secret of secrets.toSorted((x, y) => x.start - y.start || y.end - x.end)) {
    const last = result.at(-1)
    if (last === undefined || secret.start >= last.end) result.push({ ...secret })
    else last.end = Math.max(last.end, secret.end)
  }
  return result
}
