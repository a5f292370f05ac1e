import { escapeAt } from './escapes.ts'

/** What stood between a character and the one before it. */
export const GAP = { none: 0, blank: 1, line: 2 } as const

/**
 * A paste reduced to what makes texts comparable: lower case, no blanks, no quotes, no escapes, no marks
 * at the beginning of lines. Each character knows where it was, and what stood before it.
 */
export type Normal = {
  units: Uint16Array
  length: number
  /** Place of each character in the paste, and the place after it. */
  starts: Uint32Array
  ends: Uint32Array
  gaps: Uint8Array
}

// Quote marks of mail, rails of tables, and the time that most logs put before each line.
const PREFIX =
  /[ \t]{0,40}(?:[>|][ \t]?){0,8}(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,:]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{0,4})?/y

const codes = (letters: string): ReadonlySet<number> =>
  new Set([...letters].map((letter) => letter.charCodeAt(0)))
/** Quotes of every kind, and the stars of Markdown: they part words and are no part of them. */
const QUOTES = codes('"\'`*´\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033«»‹›')
/** What nobody sees. */
const UNSEEN = codes('\u00AD\u200B\u200C\u200D\u2060\uFEFF')
const DASHES = new Set([...'\u2010\u2011\u2012\u2013\u2014\u2212'].map((letter) => letter.charCodeAt(0)))

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

const lowered = (unit: number): number => {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  if (DASHES.has(unit)) return 45
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

const gapOf = (unit: number): number => {
  if (unit === 10 || unit === 13 || unit === 0x20_28 || unit === 0x20_29) return GAP.line
  return unit <= 32 || unit === 0xa0 || unit === 0x20_2f || unit === 0x30_00 ? GAP.blank : GAP.none
}

/** Reduces a paste. One pass. */
export function normalise(text: string): Normal {
  const units = new Uint16Array(text.length)
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  const gaps = new Uint8Array(text.length)
  let length = 0
  let gap: number = GAP.line
  const put = (unit: number, start: number, end: number): void => {
    const kind = gapOf(unit)
    if (kind !== GAP.none) gap = Math.max(gap, kind)
    else if (QUOTES.has(unit)) gap = Math.max(gap, GAP.blank)
    else if (!UNSEEN.has(unit)) {
      units[length] = lowered(unit)
      starts[length] = start
      ends[length] = end
      gaps[length] = gap
      length += 1
      gap = GAP.none
    }
  }
  let at = prefixEnd(text, 0)
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const escape = escapeAt(text, at)
    if (escape !== undefined) {
      for (let i = 0; i < escape.means.length; i += 1) put(escape.means.charCodeAt(i), at, at + escape.length)
      at += escape.length
      // A soft break of quoted-printable: the next line may have been quoted since.
      if (text.charCodeAt(at - 1) === 10) at = prefixEnd(text, at)
    } else if (unit === 10) {
      put(unit, at, at + 1)
      at = prefixEnd(text, at + 1)
    } else {
      if (!joins(text, at, unit)) put(unit, at, at + 1)
      else if (unit === 43) gap = Math.max(gap, GAP.blank)
      at += 1
    }
  }
  return { units, length, starts, ends, gaps }
}

/** A hyphen that only parts a word at the end of a line, and the plus of `declined+to+consent` in an address. */
function joins(text: string, at: number, unit: number): boolean {
  if (unit !== 45 && unit !== 43) return false
  if (!isLetter(text.charCodeAt(at - 1))) return false
  const next = text.charCodeAt(at + 1)
  return unit === 45 ? next === 10 || next === 13 : isLetter(next)
}

function prefixEnd(text: string, at: number): number {
  PREFIX.lastIndex = at
  return at + (PREFIX.exec(text)?.[0].length ?? 0)
}
