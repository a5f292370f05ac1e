import { isDigit } from './digits.ts'
import { GAP, type Normal } from './normalise.ts'

const SKIPPED = new Set([...':=#[(.,{-'].map((letter) => letter.charCodeAt(0)))
const LONGEST = 7
const SHORTEST = 5

/** A number that follows a word such as AADSTS, and where it ends. */
export type Found = { number: number; to: number; known: boolean }

/**
 * Reads the number at a place. A line break may part it (AADSTS50↵126), and the next line may begin with
 * other digits: the longest reading that is known wins, else the digits up to the first gap.
 */
export function numberAt(
  { units, gaps, length }: Normal,
  at: number,
  known: ReadonlySet<number>,
): Found | undefined {
  let from = at
  while (from < length && from - at < 4 && SKIPPED.has(units[from] ?? 0)) from += 1
  let digits = ''
  let plain: Found | undefined
  let best: Found | undefined
  for (let i = from; i <= length && digits.length <= LONGEST; i += 1) {
    const goesOn = i < length && isDigit(units[i])
    const parted = i > from && (!goesOn || gaps[i] !== GAP.none)
    if (parted && digits.length >= SHORTEST) {
      const number = Number(digits)
      const found = { number, to: i, known: known.has(number) }
      plain ??= found
      if (found.known) best = found
    }
    if (!goesOn || (i > from && gaps[i] === GAP.blank)) break
    digits += String.fromCharCode(units[i] ?? 0)
  }
  return best ?? plain
}
