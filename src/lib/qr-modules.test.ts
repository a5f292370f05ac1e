import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QR_MASK } from './qr-frame.ts'
import { qrModules } from './qr-modules.ts'

/** The same code by the package that makes single ones. */
function asPackage(text: string, version: number, level: 'L' | 'M') {
  const { data } = encode([...new TextEncoder().encode(text)], {
    border: 0,
    ecc: level,
    minVersion: version,
    maxVersion: version,
    maskPattern: QR_MASK,
  })
  return data.flat().map(Number)
}

test('every size is what the package makes', () => {
  const sizes = new Set<string>()
  for (let length = 0; length <= 2953; length += length < 400 ? 1 : 13) {
    const text = `https://setup.example.com/#email=${'ana@contoso.com '.repeat(200)}`.slice(0, length)
    const code = qrModules(text)
    if (code === undefined) throw new Error(`No code for ${length}`)
    const key = `${code.version} ${code.level}`
    if (sizes.has(key)) continue
    sizes.add(key)
    expect([...code.modules], key).toEqual(asPackage(text, code.version, code.level))
  }
  expect(sizes.size).toBeGreaterThan(40)
})

test('a reader gives back what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (raw) => {
      const text = raw.toWellFormed()
      const code = qrModules(text)
      const side = ((code?.size ?? 0) + 8) * 3
      const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          const [column, row] = [Math.floor(x / 3) - 4, Math.floor(y / 3) - 4]
          const outside = Math.min(column, row) < 0 || Math.max(column, row) >= (code?.size ?? 0)
          if (!outside && code?.modules[row * code.size + column] === 1)
            pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
        }
      const read = jsQR.default(pixels, side, side)
      expect(new TextDecoder().decode(Uint8Array.from(read?.binaryData ?? []))).toBe(text)
    }),
    { numRuns: 30 },
  )
})

test('what is too long is no code', () => {
  expect(qrModules('a'.repeat(2953))).toBeDefined()
  expect(qrModules('a'.repeat(2954))).toBeUndefined()
})
