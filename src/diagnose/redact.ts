import { secretWords, type SecretKind } from '#content/secret-words.ts'
import { assignedSecrets } from './assigned-secrets.ts'
import { isBlanked, isPlaceholder } from './placeholders.ts'
import { privateKeys } from './private-keys.ts'
import { promptedLines } from './prompted-lines.ts'
import { secretPatterns } from './secret-patterns.ts'
import { userPairs } from './user-pairs.ts'
import type { Span } from './verdict.ts'

export type Secret = Span & { kind: SecretKind }

export type Redacted = {
  /** The text with words in the place of every secret. */
  text: string
  /** Where they stood in the text as it came. */
  secrets: readonly Secret[]
}

/** Finds what nobody else should read, and blanks it. Doing it twice changes nothing. */
export function redact(text: string): Redacted {
  const secrets = merged([
    ...privateKeys(text),
    ...written(text),
    ...assignedSecrets(text),
    ...userPairs(text),
    ...promptedLines(text),
  ])
  let redacted = ''
  let from = 0
  for (const { kind, start, end } of secrets) {
    redacted += text.slice(from, start) + secretWords[kind].instead
    from = end
  }
  return { text: redacted + text.slice(from), secrets }
}

/** What is secret by its own form. */
function written(text: string): Secret[] {
  return secretPatterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap((found): Secret[] => {
      const secret = found.groups?.['secret'] ?? ''
      const start = found.index + found[0].lastIndexOf(secret)
      if (secret === '' || isBlanked(text, start) || isPlaceholder(secret, false)) return []
      return [{ kind, start, end: start + secret.length }]
    }),
  )
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
