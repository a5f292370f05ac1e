import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const shown = (text: string, ...spans: [number, number][]) =>
  excerpt(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => ('gap' in piece ? ' … ' : piece.marked === true ? `[${piece.text}]` : piece.text))
    .join('')

test('a short text is shown whole, with what decided marked', () => {
  expect(shown('535 5.7.139 no', [4, 11])).toBe('535 [5.7.139] no')
  expect(shown('one two three', [8, 13], [0, 3], [8, 10])).toBe('[one] two [three]')
})

test('of a long text only the lines around what decided are shown', () => {
  const log = `${'before\n'.repeat(100)}NO LOGIN failed.${'\nafter'.repeat(100)}`
  const at = log.indexOf('LOGIN')
  const text = shown(log, [at, at + 5])
  expect(text).toMatch(/^ … NO \[LOGIN\] failed\.\nafter/u)
  expect(text).toMatch(/ … $/u)
  expect(text.length).toBeLessThan(450)
})

test('every marked piece stands in the text, and no piece is empty', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({
      start,
      end: start + length,
    })),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(fc.string({ minLength: 940, maxLength: 1200 }), spans, (text, places) => {
      for (const piece of excerpt(text, places)) {
        if ('gap' in piece) continue
        expect(piece.text).not.toBe('')
        expect(text).toContain(piece.text)
      }
    }),
  )
})
