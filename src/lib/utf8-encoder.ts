/**
 * Turns texts into UTF-8, one after the other in the same buffer: the bytes of one stand there until the next is asked
 * for. A buffer of its own for each of a million small texts would wait for a full collection.
 */
export function utf8Encoder(): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  let buffer = new Uint8Array(1024)
  return (text) => {
    // No character takes more than three bytes for each unit of its text.
    if (buffer.length < text.length * 3) buffer = new Uint8Array(text.length * 3)
    const written = writeAscii(text, buffer) ? text.length : encoder.encodeInto(text, buffer).written
    return buffer.subarray(0, written)
  }
}

/** Most texts are ASCII, and then the browser's encoder, which leaves an object behind for each, is not asked. */
function writeAscii(text: string, into: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return false
    into[at] = unit
  }
  return true
}
