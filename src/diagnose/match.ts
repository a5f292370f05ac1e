import { automaton, type Automaton } from './automaton.ts'
import { fits, goesOnToTheCut } from './fits.ts'
import type { Normal } from './normalise.ts'
import type { Signature } from './signature.ts'

/** A pattern found: whose, and from which to which character of the reduced paste. */
export type Hit = { signature: Signature; at: number; to: number }

type Use = { signature: number; part: number }

/** All signatures, ready to search with. */
export type Matcher = {
  signatures: readonly Signature[]
  search: Automaton
  /** For each fixed string, in which signatures it is which part. */
  uses: readonly (readonly Use[])[]
  words: readonly string[]
}

export function matcher(signatures: readonly Signature[]): Matcher {
  const uses = new Map<string, Use[]>()
  signatures.forEach(({ parts }, signature) =>
    parts.forEach(({ word }, part) => {
      const known = uses.get(word)
      if (known === undefined) uses.set(word, [{ signature, part }])
      else known.push({ signature, part })
    }),
  )
  const words = [...uses.keys()]
  return { signatures, search: automaton(words), uses: [...uses.values()], words }
}

/**
 * Every place where a pattern is complete. Of each part only the latest beginning is kept, which is the
 * nearest to what follows, so that the work stays in proportion to the text.
 */
export function hits({ signatures, search, uses, words }: Matcher, normal: Normal): Hit[] {
  const found: Hit[] = []
  const begun = signatures.map(({ parts }) => parts.map(() => ({ at: -1, to: -1 })))
  search.scan(normal.units, normal.length, (word, to) => {
    const at = to - (words[word]?.length ?? 0)
    for (const use of uses[word] ?? []) {
      const signature = signatures[use.signature]
      const slots = begun[use.signature]
      const part = signature?.parts[use.part]
      if (signature === undefined || slots === undefined || part === undefined) continue
      if (!fits(part, normal, at, to)) continue
      const before = slots[use.part - 1]
      if (before !== undefined && (before.at < 0 || at < before.to || at - before.to > part.within)) continue
      const from = before?.at ?? at
      if (use.part < slots.length - 1) slots[use.part] = { at: from, to }
      else {
        const end = signature.whole === undefined ? to : goesOnToTheCut(signature.whole, normal, at, to)
        if (end !== undefined) found.push({ signature, at: from, to: end })
      }
    }
  })
  return found
}
