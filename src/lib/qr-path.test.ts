import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

/** Paints the path as a camera would see it, four pixels a module. */
function paint(size: number, d: string): Uint8ClampedArray {
  const side = size * 4
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++) {
      const from = (row * side + Number(x) * 4) * 4
      for (let at = from; at < from + Number(width) * 16; at++) if (at % 4 !== 3) pixels[at] = 0
    }
  }
  return pixels
}

test.each([
  'https://setup.example.org/',
  `https://setup.example.org/setup/guide/?app=x#email=${'ä'.repeat(120)}`,
])('a reader gets back %s', (text) => {
  const code = qrPath(text)
  if (!code) throw new Error('no code')
  const side = code.size * 4
  expect(jsQR.default(paint(code.size, code.d), side, side)?.data).toBe(text)
})

test('what no code can hold gives none', () => {
  expect(qrPath('x'.repeat(100_000))).toBeUndefined()
})
