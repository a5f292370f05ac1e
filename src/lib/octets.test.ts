import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { octets } from './octets.ts'

test('counts what an encoder would write', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(octets(text)).toBe(new TextEncoder().encode(text).length)
    }),
    { numRuns: 10_000 },
  )
})
