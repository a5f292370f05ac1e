import { encode } from 'uqr'
import type { QrLevel } from './qr-blocks.ts'

/** What all codes of one size have in common. */
export type QrFrame = {
  size: number
  /** Whether a module is dark where every bit of the data is 0. */
  modules: Uint8Array
  /** Where the bits of the data go, in order. */
  places: Int32Array
}

/** Every third diagonal turned over. Any mask can be read; a link makes no large even areas for it to break up. */
export const QR_MASK = 3

const frames = new Map<string, QrFrame>()

/** Taken from a code of that size; worked out once. */
export function qrFrame(version: number, level: QrLevel): QrFrame {
  const key = `${version} ${level}`
  const known = frames.get(key)
  if (known !== undefined) return known
  const made = frameOf(version, level)
  frames.set(key, made)
  return made
}

function frameOf(version: number, level: QrLevel): QrFrame {
  const { size, data, types } = encode('', {
    border: 0,
    ecc: level,
    minVersion: version,
    maxVersion: version,
    maskPattern: QR_MASK,
  })
  const modules = new Uint8Array(size * size)
  const places: number[] = []
  // In columns of two from the right, up and down, past the line of the clock (ISO/IEC 18004, 7.7.3).
  for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2) {
    const upward = ((right + 1) & 2) === 0
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!types[y]?.[x]) places.push(y * size + x)
    }
  }
  data.forEach((row, y) =>
    row.forEach((dark, x) => {
      const isData = !types[y]?.[x]
      if (isData ? (x + y) % 3 === 0 : dark) modules[y * size + x] = 1
    }),
  )
  return { size, modules, places: Int32Array.from(places) }
}
