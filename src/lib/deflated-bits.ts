import { BitWriter } from './bit-writer.ts'
import { BEGIN, END, literalCodes, LONGEST_COPY, SHORTEST_COPY, WINDOW, writeCopy } from './deflate-codes.ts'
import type { BitCode } from './deflate-codes.ts'

/** As many earlier places as are tried for the longest copy. */
const TRIES = 64
/** As many lists of places as there are; each is of the places where three bytes come to the same number. */
const LIST_BITS = 13
const NONE = -1
const NO_COPY = [0, 0] as const

/** Bytes in the codes of a block, without its beginning and end: they can be put between others, at any bit. */
export function deflatedBits(bytes: Uint8Array): { bits: Uint8Array; count: number } {
  const out = new BitWriter()
  deflater()(bytes, out)
  const { length: count } = out
  return { bits: out.end(), count }
}

/**
 * Deflates small files by themselves, one after the other in the same place: the bytes of one stand there until the
 * next. Faster for those of a few thousand bytes than what works out codes of their own for each, and a fifth
 * larger.
 */
export function smallDeflater(): (bytes: Uint8Array) => Uint8Array<ArrayBuffer> {
  const out = new BitWriter()
  const write = deflater()
  return (bytes) => {
    out.bits(...BEGIN)
    write(bytes, out)
    out.bits(...END)
    return out.end()
  }
}

function deflater(): (bytes: Uint8Array, out: BitWriter) => void {
  /** The last place of each list, and for each place the one before it in its list. */
  const last = new Int32Array(2 ** LIST_BITS)
  const before = new Int32Array(WINDOW)
  return (bytes, out) => {
    last.fill(NONE)
    // The last two bytes begin no copy.
    const end = bytes.length - 2
    for (let at = 0; at < bytes.length;) {
      const [length, distance] = at < end ? longestCopy(bytes, at, last, before) : NO_COPY
      if (length < SHORTEST_COPY) out.bits(...(literalCodes[bytes[at] as number] as BitCode))
      else writeCopy(out, length, distance)
      for (const next = at + Math.max(1, length); at < next; at++) {
        if (at >= end) continue
        const list = listAt(bytes, at)
        before[at % WINDOW] = last[list] as number
        last[list] = at
      }
    }
  }
}

/** Of the next three bytes: a copy has no fewer. Spread by a number that has no pattern, as Knuth's. */
const listAt = (bytes: Uint8Array, at: number): number =>
  Math.imul(
    ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number),
    0x9e_37_79_b1,
  ) >>>
  (32 - LIST_BITS)

function longestCopy(bytes: Uint8Array, at: number, last: Int32Array, before: Int32Array) {
  let [length, distance] = [0, 0]
  const most = Math.min(LONGEST_COPY, bytes.length - at)
  let place = last[listAt(bytes, at)] as number
  for (let tries = TRIES; tries > 0 && place !== NONE && at - place < WINDOW; tries--) {
    // One that differs where it would have to be longer is none.
    if (bytes[place + length] === bytes[at + length]) {
      let same = 0
      while (same < most && bytes[place + same] === bytes[at + same]) same++
      if (same > length) [length, distance] = [same, at - place]
    }
    place = before[place % WINDOW] as number
  }
  // What the copy costs is more than three letters from very far are worth.
  return length === SHORTEST_COPY && distance > 4096 ? NO_COPY : ([length, distance] as const)
}
