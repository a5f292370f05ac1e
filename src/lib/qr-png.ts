import { encode } from 'uqr'
import { octets } from './octets.ts'
import { bitPng } from './png.ts'
import { MOST_BYTES, QUIET } from './qr-path.ts'

/**
 * A QR code as an address of a PNG in itself, for very many of them: a tenth of the path that `qrPath` makes,
 * and in an eighth of the time, because the mask is set and not chosen. Any mask can be read; the best one
 * only spares a poor camera large even areas, which a link does not make. Nothing if the text is too long.
 */
export function qrPng(text: string): string | undefined {
  if (octets(text) > MOST_BYTES) return undefined
  const { data, size } = encode(text, { border: QUIET, ecc: 'L', boostEcc: true, maskPattern: MASK })
  const png = bitPng(size, (x, y) => data[y]?.[x] !== true)
  return `data:image/png;base64,${btoa(String.fromCharCode(...png))}`
}

/** Every third diagonal turned over. */
const MASK = 3
