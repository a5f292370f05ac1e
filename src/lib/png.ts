import { crc32 } from './crc32.ts'

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A square picture in black and white, a bit a pixel (PNG, third edition, 11.2). `rows`: of so many whole bytes each,
 * a byte 0 in front of every one, which says that it is not filtered. So small a one is stored as it is: what holds it
 * is deflated.
 */
export function bitPng(size: number, rows: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, size)
  view.setUint32(4, size)
  head[8] = 1
  const [header, data, end] = [
    chunk('IHDR', head),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ]
  const out = new Uint8Array(SIGNATURE.length + header.length + data.length + end.length)
  out.set(SIGNATURE)
  out.set(header, SIGNATURE.length)
  out.set(data, SIGNATURE.length + header.length)
  out.set(end, out.length - end.length)
  return out
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, data.length)
  for (let at = 0; at < 4; at++) out[4 + at] = kind.charCodeAt(at)
  out.set(data, 8)
  view.setUint32(8 + data.length, crc32(out.subarray(4, 8 + data.length)))
  return out
}

/** One block of bytes as they are, between the head and the check sum of zlib (RFC 1950, 2.2). */
function stored(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 11)
  const view = new DataView(out.buffer)
  view.setUint16(0, 0x78_01)
  out[2] = 1
  view.setUint16(3, data.length, true)
  view.setUint16(5, ~data.length, true)
  out.set(data, 7)
  view.setUint32(7 + data.length, adler32(data))
  return out
}

function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0]
  for (let at = 0; at < data.length; at++) {
    low = (low + (data[at] as number)) % 65_521
    high = (high + low) % 65_521
  }
  return ((high << 16) | low) >>> 0
}
