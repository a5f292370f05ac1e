import type { Signature } from './signature.ts'

const APART = 2

const common = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/**
 * A text that was cut off must still say which error it was: its beginning is made so long that no other
 * error begins in the same way, and left out where that cannot be.
 */
export function distinct(signatures: readonly Signature[]): Signature[] {
  const wholes = signatures.flatMap(({ of, parts, whole }) => {
    const last = parts.at(-1)
    return whole === undefined && last !== undefined ? [{ of, word: last.word }] : []
  })
  return signatures.flatMap((signature) => {
    const { of, parts, whole } = signature
    const last = parts.at(-1)
    if (whole === undefined || last === undefined) return [signature]
    const rivals = wholes.filter((other) => other.of !== of && other.word.startsWith(last.word))
    const needed = Math.max(last.word.length, ...rivals.map(({ word }) => common(word, whole) + APART))
    if (needed >= whole.length) return []
    const word = whole.slice(0, needed)
    return [{ ...signature, parts: [...parts.slice(0, -1), { ...last, word }] }]
  })
}
