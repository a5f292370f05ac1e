import { encode } from 'uqr'
import { octets } from './octets.ts'

/** Modules of white on every side that readers need (ISO/IEC 18004). */
export const QUIET = 4
/** What the largest code (version 40, level L) holds; beyond some hundred bytes phones get slow, but still read. */
const MOST_BYTES = 2953

type QrPath = { size: number; d: string }

/** The dark modules of a QR code as one SVG path, a run of modules per row each; nothing if the text is too long. */
export function qrPath(text: string): QrPath | undefined {
  if (octets(text) > MOST_BYTES) return undefined
  const { data, size } = encode(text, { border: QUIET, ecc: 'L', boostEcc: true })
  const runs = data.flatMap((row, y) => {
    const found: string[] = []
    let start = -1
    for (let x = 0; x <= size; x++) {
      if (row[x] && start < 0) start = x
      if (row[x] || start < 0) continue
      found.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
      start = -1
    }
    return found
  })
  return { size, d: runs.join('') }
}
