import { describe, expect, test } from 'vitest'
import { quotedTexts } from '#proof/hostile-code.ts'
import { hasPhp, valuesByPhp } from '#proof/php.ts'
import { quotePhp } from './quote-php.ts'

describe.skipIf(!hasPhp)('read back by PHP', () => {
  test('any text comes back, and nothing of it is put in or run', () => {
    const all = quotedTexts(quotePhp)
    expect(valuesByPhp(all.map(({ quoted }) => quoted))).toEqual(all.map(({ text }) => text))
  })
})

test('a line break is refused', () => {
  for (const sign of ['\n', '\r', '\0', '\uD800']) expect(() => quotePhp(sign)).toThrow(RangeError)
})
