export type ImageKind = { type: 'image/png' | 'image/jpeg' | 'image/webp'; width: number; height: number }

/**
 * What kind of picture some bytes are and how large it is when drawn, by their first bytes and not by what
 * anybody calls them. Undefined for every other kind, SVG above all, which may hold scripts.
 */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return png(view) ?? jpeg(view) ?? webp(view)
  } catch {
    // It ends before it has said how large it is.
    return undefined
  }
}

const ascii = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, offset) => String.fromCharCode(view.getUint8(at + offset))).join('')

/** Signature, then the chunk IHDR (W3C PNG, 5.2 and 11.2.1). */
function png(view: DataView): ImageKind | undefined {
  if (ascii(view, 0, 8) !== '\x89PNG\r\n\x1a\n' || ascii(view, 12, 4) !== 'IHDR') return undefined
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Segments up to the frame header (ITU T.81, B.1.1.3 and B.2.2). */
function jpeg(view: DataView): ImageKind | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker < 0xffc0 || marker === 0xffd9 || marker === 0xffda) return undefined
    // SOF0 to SOF15 without DHT, JPG and DAC.
    if (marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
}

/** RIFF container and its first chunk (RFC 9649, 2.4 to 2.7). */
function webp(view: DataView): ImageKind | undefined {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return undefined
  const chunk = ascii(view, 12, 4)
  const type = 'image/webp'
  if (chunk === 'VP8X') return { type, width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) }
  if (chunk === 'VP8 ')
    return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk !== 'VP8L' || view.getUint8(20) !== 0x2f) return undefined
  const bits = view.getUint32(21, true)
  return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

const threeBytes = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
