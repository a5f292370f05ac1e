import { GAP, type Normal } from './normalise.ts'
import { isDigit } from './digits.ts'
import type { Part } from './signature.ts'

const isWord = (unit: number | undefined): boolean =>
  isDigit(unit) || (unit !== undefined && ((unit >= 97 && unit <= 122) || unit > 127))

/** Whether a string stands there as a word of its own, and its digits together. */
export function fits({ tight, open }: Part, normal: Normal, at: number, to: number): boolean {
  const { gaps } = normal
  for (const place of tight) if (gaps[at + place] === GAP.blank) return false
  return beginsWord(normal, at) && (open || endsWord(normal, to))
}

function beginsWord({ units, gaps }: Normal, at: number): boolean {
  if (at === 0 || gaps[at] !== GAP.none || !isWord(units[at])) return true
  const before = units[at - 1]
  // 1.5.7.139 is a version, and not the code at its end.
  return !isWord(before) && !(before === 46 && isDigit(units[at]) && isDigit(units[at - 2]))
}

function endsWord({ units, gaps, length }: Normal, to: number): boolean {
  if (to >= length || gaps[to] !== GAP.none || !isWord(units[to - 1])) return true
  const after = units[to]
  if (after === 46 && isDigit(units[to - 1])) return gaps[to + 1] !== GAP.none || !isDigit(units[to + 1])
  return !isWord(after)
}

/** Where a text breaks off that was cut at the width of a window; undefined where it goes on otherwise. */
export function goesOnToTheCut(whole: string, normal: Normal, at: number, to: number): number | undefined {
  const { units, gaps, length } = normal
  let end = to
  while (end < length && end - at < whole.length && units[end] === whole.charCodeAt(end - at)) end += 1
  if (end - at === whole.length) return undefined
  const dots = units[end] === 46 && units[end + 1] === 46
  return end >= length || gaps[end] === GAP.line || dots || units[end] === 0x20_26 ? end : undefined
}
