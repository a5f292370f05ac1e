import type { Confidence } from '#content/fact.ts'
import { CLUE, compiled, errorOfNumber, FOREIGN, LOOSE_NUMBER, NUMBER } from './compiled.ts'
import { hits } from './match.ts'
import type { Normal } from './normalise.ts'
import { numberAt } from './numbers.ts'

/** Something found in a paste, from which to which character of its reduced form. */
export type Finding = {
  of: string
  sure: Confidence
  at: number
  to: number
  /** Two words with a gap between them, and no more than a hint: hides nothing within it. */
  loose?: true
}

/** Everything that the paste has of ours, in the order of the text; what lies in something surer is left out. */
export function findings(normal: Normal): Finding[] {
  const numbers = errorOfNumber()
  const known = new Set(numbers.keys())
  const found = hits(compiled(), normal).flatMap(({ signature: { of, sure, parts }, at, to }): Finding[] => {
    if (of !== NUMBER && of !== LOOSE_NUMBER)
      return [{ of, sure, at, to, ...(sure === 'unsure' && parts.length > 1 ? { loose: true } : {}) }]
    const number = numberAt(normal, to, known)
    if (number === undefined) return []
    const error = numbers.get(number.number)
    if (error !== undefined) return [{ of: error, sure: 'sure', at, to: number.to }]
    return of === NUMBER ? [{ of: 'sign-in-other-code', sure: 'likely', at, to: number.to }] : []
  })
  const foreign = found.filter(({ of }) => of.startsWith(FOREIGN))
  return [...withoutContained(found.filter((each) => !foreign.includes(each))), ...withoutContained(foreign)]
}

const LEVEL: Record<Confidence, number> = { unsure: 0, likely: 1, sure: 2 }

/** One sweep: how far what began before reaches, for each level of confidence. */
function withoutContained(found: readonly Finding[]): Finding[] {
  const sorted = found.toSorted((a, b) => a.at - b.at || b.to - a.to || LEVEL[b.sure] - LEVEL[a.sure])
  const reach = [
    { to: -1, of: '' },
    { to: -1, of: '' },
    { to: -1, of: '' },
  ]
  return sorted.filter((finding) => {
    const level = LEVEL[finding.sure]
    // What only says whose text it is hides nothing and is not hidden.
    if (finding.of === CLUE) return true
    const hidden = reach.some((over, at) => at >= level && over.to >= finding.to && over.of !== finding.of)
    const own = reach[level]
    if (!hidden && finding.loose === undefined && own !== undefined && finding.to > own.to)
      reach[level] = { to: finding.to, of: finding.of }
    return !hidden
  })
}
