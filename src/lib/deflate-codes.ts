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
/** The last block, in these codes (3.2.3). */
export const BEGIN: BitCode = [0b011, 3]
export const END: BitCode = symbol(256)

/** How many further bits say which length it is, for each code of lengths (3.2.5). */
const EXTRAS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]

// Put together once: copies are written by the million.
const lengthCodes: BitCode[] = [
  // None is so short.
  ...Array.from({ length: SHORTEST_COPY }, () => END),
  ...EXTRAS.flatMap((extra, at) => {
    const [bits, count] = symbol(257 + at)
    return Array.from({ length: 1 << extra }, (_, more): BitCode => [bits | (more << count), count + extra])
  }),
]
// The longest has a code of its own.
lengthCodes[LONGEST_COPY] = symbol(285)
const distanceCodes: readonly BitCode[] = Array.from({ length: 30 }, (_, at) => reversed(at, 5))

/** So many bytes again that stood so far before. */
export function writeCopy(out: BitWriter, length: number, distance: number): void {
  for (let rest = length; rest > 0;) {
    // What is left over must not be too short for a copy.
    const take = rest <= LONGEST_COPY ? rest : Math.min(LONGEST_COPY, rest - SHORTEST_COPY)
    out.bits(...(lengthCodes[take] as BitCode))
    writeDistance(out, distance)
    rest -= take
  }
}

/** The code says the two highest bits of a distance, counted from 0, and how many follow them. */
function writeDistance(out: BitWriter, distance: number): void {
  const from = distance - 1
  const extra = Math.max(0, 30 - Math.clz32(from))
  out.bits(...(distanceCodes[2 * extra + (from >> extra)] as BitCode))
  out.bits(from & ((1 << extra) - 1), extra)
}
