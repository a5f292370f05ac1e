import type { Pattern } from '#content/errors/mail-error.ts'
import type { Confidence } from '#content/fact.ts'
import { isDigit } from './digits.ts'
import { GAP, normalise } from './normalise.ts'

/** A fixed string of a pattern, reduced as a paste is. */
export type Part = {
  word: string
  /** Places between two digits where a paste may have a line break but no blank: `5.7.1 39` is not 5.7.139. */
  tight: readonly number[]
  /** The word may go on after it. */
  open: boolean
  /** How many characters may lie between the part before and this one. */
  within: number
}

/** A pattern made ready. `of` says whose it is. */
export type Signature = {
  of: string
  sure: Confidence
  parts: readonly Part[]
  /** The last part is the beginning of this: it counts where the paste was cut off there. */
  whole?: string
}

const NEAR = 160
const FAR = 4000
/** A text of this length is known by its first half. */
const LONG = 24

/** Names of servers and programs are not cut off in the middle of a sentence. */
const isSentence = (word: string): boolean => word.length >= LONG && !/\.(?:com|net|org|de)/u.test(word)

/** Makes the patterns of one error ready, each long one also as it looks when a terminal cut it off. */
export function signaturesOf(of: string, patterns: readonly Pattern[]): Signature[] {
  return patterns.flatMap((pattern) => {
    const [text, sure] = typeof pattern === 'string' ? [pattern, 'sure' as const] : pattern
    const parts = partsOf(text)
    const last = parts.at(-1)
    if (last === undefined || last.open || !isSentence(last.word)) return [{ of, sure, parts }]
    const half = Math.max(16, Math.ceil(last.word.length / 2))
    const tight = last.tight.filter((at) => at < half)
    const begun = { ...last, word: last.word.slice(0, half), tight, open: true }
    const lower = sure === 'sure' ? 'likely' : sure
    return [
      { of, sure, parts },
      { of, sure: lower, parts: [...parts.slice(0, -1), begun], whole: last.word },
    ]
  })
}

function partsOf(text: string): Part[] {
  const pieces = text.split(/(?:^| )(……|…)(?: |$)/u)
  const parts: Part[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? ''
    const open = piece.endsWith('*')
    const { units, length, gaps } = normalise(piece)
    const tight: number[] = []
    for (let i = 1; i < length; i += 1)
      if (gaps[i] === GAP.none && isDigit(units[i]) && isDigit(units[i - 1])) tight.push(i)
    const within = pieces[at - 1] === '……' ? FAR : NEAR
    parts.push({ word: String.fromCharCode(...units.subarray(0, length)), tight, open, within })
  }
  return parts
}
