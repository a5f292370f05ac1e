const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1
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
