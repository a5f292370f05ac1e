import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, parseHex, toHex } from '#lib/colour.ts'
import { fromOklch, toOklch } from '#lib/oklch.ts'
import { grounds, judgeAccent, onAccent } from './accent.ts'

const tokens = readFileSync('src/app/tokens.css', 'utf8')

test('the grounds are those of the style sheet', () => {
  const found = ['paper', 'surface', 'sunken'].map((name) => {
    const line = new RegExp(`--eo-${name}: light-dark\\(oklch\\((.*?)\\), oklch\\((.*?)\\)\\)`, 'u').exec(
      tokens,
    )
    return [line?.[1], line?.[2]].map((values = '') => {
      const [lightness = 0, chroma = 0, hue = 0] = values.split(' ').map(Number)
      return toHex(fromOklch({ lightness, chroma, hue: (hue * Math.PI) / 180 }))
    })
  })
  expect({ light: found.map(([light]) => light), dark: found.map(([, dark]) => dark) }).toEqual(grounds)
})

test('contrast is that of WCAG', () => {
  const hex = (text: string) => parseHex(text) ?? expect.unreachable()
  expect(contrast(hex('#000000'), hex('#ffffff'))).toBe(21)
  expect(contrast(hex('#767676'), hex('#ffffff'))).toBeCloseTo(4.54, 2)
})

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('the nearest colour passes, and so does one that needs no other; its text can be read', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (text, theme) => {
      const judged = judgeAccent(text, theme) ?? expect.unreachable()
      const nearest = judgeAccent(judged.nearest, theme)
      expect(nearest?.passes).toBe(true)
      if (judged.passes) expect(judged.nearest).toBe(text)
      const on = parseHex(onAccent(text)) ?? expect.unreachable()
      expect(contrast(on, parseHex(text) ?? expect.unreachable())).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour goes to OKLCH and back', () => {
  fc.assert(
    fc.property(colour, (text) => {
      expect(toHex(fromOklch(toOklch(parseHex(text) ?? expect.unreachable())))).toBe(text)
    }),
  )
})
