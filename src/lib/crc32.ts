const POLYNOMIAL = 0xed_b8_83_20
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = timesX(rest)
  return rest
})

/** The check sum of zip and PNG (ISO 3309), over several pieces where the last one is given again. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  // Indexed: this runs over every byte of a zip.
  for (let at = 0; at < bytes.length; at++) {
    sum = (TABLE[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8)
  }
  return ~sum >>> 0
}

/**
 * What so many more bytes do to a check sum, for `joinedCrc`. Worked out once for a piece of text that comes again
 * and again: nobody has to go through its bytes any more (as zlib's crc32_combine_gen).
 */
export function crcShift(bytes: number): number {
  // x to the power of eight times the bytes, by squares; the highest bit stands for x to the power of 0.
  let [square, product] = [1 << 23, 1 << 31]
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = times(square, product)
    square = times(square, square)
  }
  return product
}

/** The check sum of two texts behind each other, from the check sums of both and the shift of the second. */
export const joinedCrc = (first: number, second: number, shift: number): number =>
  (times(shift, first) ^ second) >>> 0

/** A product of polynomials over bits, modulo that of the check sum. */
function times(one: number, other: number): number {
  let product = 0
  let factor = other
  for (let bit = 31; bit >= 0; bit--) {
    if ((one >>> bit) & 1) product ^= factor
    factor = timesX(factor)
  }
  return product
}

function timesX(value: number): number {
  return value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
}
