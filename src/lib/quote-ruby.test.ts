import { describe, expect, test } from 'vitest'
import { quotedTexts } from '#proof/hostile-code.ts'
import { hasRuby, valuesByRuby } from '#proof/ruby.ts'
import { quoteRuby } from './quote-ruby.ts'

describe.skipIf(!hasRuby)('read back by Ruby', () => {
  test('any text comes back, and nothing of it is put in or run', () => {
    const all = quotedTexts(quoteRuby)
    expect(valuesByRuby(all.map(({ quoted }) => quoted))).toEqual(all.map(({ text }) => text))
  })
})

test('a line break is refused', () => {
  for (const sign of ['\n', '\r', '\0', '\uD800']) expect(() => quoteRuby(sign)).toThrow(RangeError)
})
