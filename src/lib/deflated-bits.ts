import { BitWriter } from './bit-writer.ts'
import {
  literalCodes,
  LONGEST_COPY,
  SHORTEST_COPY,
  WINDOW,
  writeCopy,
  type BitCode,
} from './deflate-codes.ts'

/** As many earlier places as are tried for the longest copy. */
const TRIES = 64

/** Bytes in the codes of a block, without its beginning and end: they can be put between others, at any bit. */
export function deflatedBits(bytes: Uint8Array): { bits: Uint8Array; count: number } {
  const out = new BitWriter()
  const seen = new Map<number, number[]>()
  const note = (at: number) => {
    const places = seen.get(keyAt(bytes, at))
    if (places === undefined) seen.set(keyAt(bytes, at), [at])
    else places.push(at)
  }
  for (let at = 0; at < bytes.length;) {
    const { length, distance } = longestCopy(bytes, at, seen.get(keyAt(bytes, at))?.slice(-TRIES) ?? [])
    if (length < SHORTEST_COPY) out.bits(...(literalCodes[bytes[at] as number] as BitCode))
    else writeCopy(out, length, distance)
    for (const end = at + Math.max(1, length); at < end; at++) note(at)
  }
  const { length: count } = out
  return { bits: out.end().slice(), count }
}

/** The next three bytes: a copy has no fewer. */
const keyAt = (bytes: Uint8Array, at: number) =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)

function longestCopy(bytes: Uint8Array, at: number, places: readonly number[]) {
  let [length, distance] = [0, 0]
  const most = Math.min(LONGEST_COPY, bytes.length - at)
  for (const place of places.toReversed()) {
    if (at - place > WINDOW) break
    let same = 0
    while (same < most && bytes[place + same] === bytes[at + same]) same++
    if (same > length) [length, distance] = [same, at - place]
  }
  // What the copy costs is more than three letters from very far are worth.
  return length === SHORTEST_COPY && distance > 4096 ? { length: 0, distance } : { length, distance }
}
