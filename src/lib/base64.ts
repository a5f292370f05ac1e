const CODES = Uint8Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (letter) =>
  letter.charCodeAt(0),
)
const PADDING = '='.charCodeAt(0)
/** As many letters at once as every engine takes for arguments. */
const MOST = 8192

/**
 * Bytes in Base64 (RFC 4648, 4), for very many of them: `btoa` makes a text of the browser's own, outside the heap,
 * where ten thousands of them stay for long.
 */
export function base64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING)
  for (let [from, to] = [0, 0]; from < bytes.length; from += 3, to += 4) {
    const three = ((bytes[from] as number) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    const count = Math.min(4, bytes.length - from + 1)
    for (let at = 0; at < count; at++) letters[to + at] = CODES[(three >> (18 - 6 * at)) & 63] as number
  }
  let text = ''
  for (let from = 0; from < letters.length; from += MOST)
    text += Reflect.apply(String.fromCharCode, undefined, letters.subarray(from, from + MOST))
  return text
}
