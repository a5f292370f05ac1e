import { base64 } from './base64.ts'
import { bitPng } from './png.ts'
import { qrModules } from './qr-modules.ts'
import { QUIET } from './qr-path.ts'

/**
 * A QR code as an address that holds a PNG of it, a pixel a module: a tenth of the path that `qrPath` makes. Nothing if
 * the text is too long.
 */
export function qrPng(text: string): string | undefined {
  const code = qrModules(text)
  if (code === undefined) return undefined
  const { size, modules } = code
  const side = size + 2 * QUIET
  const width = 1 + Math.ceil(side / 8)
  const rows = new Uint8Array(width * side)
  for (let y = 0; y < side; y++) {
    const start = y * width + 1
    // White is 1 all around; the dark modules are taken out of it.
    rows.fill(0xff, start, start + width - 1)
    const inside = y - QUIET
    if (inside < 0 || inside >= size) continue
    for (let x = 0; x < size; x++) {
      if (modules[inside * size + x] !== 1) continue
      const at = start + ((x + QUIET) >> 3)
      rows[at] = (rows[at] as number) & ~(0x80 >> ((x + QUIET) & 7))
    }
  }
  return `data:image/png;base64,${base64(bitPng(side, rows))}`
}
