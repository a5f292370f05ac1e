import type { BitWriter } from './bit-writer.ts'

/** A code and its length, the bits in the order in which they are written. */
export type BitCode = readonly [bits: number, count: number]

/** How far back a copy may reach, and how much it may take (RFC 1951, 2). */
export const WINDOW = 32_768
export const SHORTEST_COPY = 3
export const LONGEST_COPY = 258

/** Huffman codes are written from their highest bit (3.1.1). */
function reversed(code: number, count: number): BitCode {
  let bits = 0
  for (let bit = 0; bit < count; bit++) bits |= ((code >>> bit) & 1) << (count - 1 - bit)
  return [bits, count]
}

/** The codes that every reader knows (3.2.6). */
const symbol = (value: number): BitCode => {
  if (value < 144) return reversed(0x30 + value, 8)
  if (value < 256) return reversed(0x190 + value - 144, 9)
  if (value < 280) return reversed(value - 256, 7)
  return reversed(0xc0 + value - 280, 8)
}

export const literalCodes: readonly BitCode[] = Array.from({ length: 256 }, (_, byte) => symbol(byte))
export const END: BitCode = symbol(256)

/** The first of each length and distance, and how many further bits say which (3.2.5). */
const LENGTHS = ranges(
  3,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
)
const DISTANCES = ranges(
  1,
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
)

type Range = { first: number; extra: number }

function ranges(start: number, extras: readonly number[]): readonly Range[] {
  let first = start
  return extras.map((extra) => {
    const range = { first, extra }
    first += 1 << extra
    return range
  })
}

/** So many bytes again that stood so far before. */
export function writeCopy(out: BitWriter, length: number, distance: number): void {
  for (let rest = length; rest > 0;) {
    // What is left over must not be too short for a copy.
    const take = rest <= LONGEST_COPY ? rest : Math.min(LONGEST_COPY, rest - SHORTEST_COPY)
    writeLength(out, take)
    writeDistance(out, distance)
    rest -= take
  }
}

function writeLength(out: BitWriter, length: number): void {
  // The longest has a code of its own.
  if (length === LONGEST_COPY) return out.bits(...symbol(285))
  const at = LENGTHS.findLastIndex(({ first }) => first <= length)
  const { first, extra } = LENGTHS[at] as Range
  out.bits(...symbol(257 + at))
  out.bits(length - first, extra)
}

function writeDistance(out: BitWriter, distance: number): void {
  const at = DISTANCES.findLastIndex(({ first }) => first <= distance)
  const { first, extra } = DISTANCES[at] as Range
  out.bits(...reversed(at, 5))
  out.bits(distance - first, extra)
}
