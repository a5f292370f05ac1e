import { BitWriter } from './bit-writer.ts'
import { crc32, crcShift, joinedCrc } from './crc32.ts'
import { BEGIN, END, literalCodes, SHORTEST_COPY, WINDOW, writeCopy } from './deflate-codes.ts'
import { deflatedBits } from './deflated-bits.ts'
import { utf8Encoder } from './utf8-encoder.ts'

/** Text that comes again and again in many files, deflated once. */
export type FixedText = {
  text: string
  bits: Uint8Array
  count: number
  size: number
  crc: number
  shift: number
}

/** A file in a zip as it stands there. */
export type PackedText = { packed: Uint8Array<ArrayBuffer>; crc: number; size: number }

const encoded = utf8Encoder()
const LITERAL_BITS = Uint16Array.from(literalCodes, ([bits]) => bits)
const LITERAL_COUNTS = Uint8Array.from(literalCodes, ([, count]) => count)

export function fixedText(text: string): FixedText {
  const bytes = encoded(text)
  return {
    text,
    ...deflatedBits(bytes),
    size: bytes.length,
    crc: crc32(bytes),
    shift: crcShift(bytes.length),
  }
}

/**
 * Deflates files that are put together of the same pieces with other values in between (RFC 1951), many times faster
 * than what has to look for everything that they have in common. A piece that stood in this file not long ago is
 * written as a copy of itself. All of it is one block, with the codes that every reader knows. One file after the other
 * is written in the same place.
 */
export class TextPacker {
  readonly #out = new BitWriter()
  readonly #last = new Map<FixedText, number>()
  #crc = 0
  #size = 0

  add(piece: FixedText | string): void {
    if (this.#out.length === 0) this.#begin()
    if (typeof piece === 'string') return this.#addValue(encoded(piece))
    const distance = this.#size - (this.#last.get(piece) ?? -Infinity)
    if (distance <= WINDOW && piece.size >= SHORTEST_COPY) writeCopy(this.#out, piece.size, distance)
    else this.#out.append(piece.bits, piece.count)
    this.#last.set(piece, this.#size)
    this.#crc = joinedCrc(this.#crc, piece.crc, piece.shift)
    this.#size += piece.size
  }

  /** The file. Its bytes stand there until the next one is begun. */
  end(): PackedText {
    if (this.#out.length === 0) this.#begin()
    this.#out.bits(...END)
    return { packed: this.#out.end(), crc: this.#crc, size: this.#size }
  }

  #begin(): void {
    this.#last.clear()
    this.#crc = 0
    this.#size = 0
    this.#out.bits(...BEGIN)
  }

  #addValue(bytes: Uint8Array): void {
    this.#out.coded(bytes, LITERAL_BITS, LITERAL_COUNTS)
    this.#crc = crc32(bytes, this.#crc)
    this.#size += bytes.length
  }
}
