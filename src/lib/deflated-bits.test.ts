import * as fc from 'fast-check'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { smallDeflater } from './deflated-bits.ts'

const deflated = smallDeflater()
const comesBack = (text: string) => {
  const bytes = Buffer.from(text)
  return inflateRawSync(deflated(bytes)).equals(bytes)
}

test('zlib reads what was deflated, one text after the other', () => {
  const many = fc.array(fc.oneof(anyText, fc.constantFrom('a', 'ab', 'abc', 'zlib '.repeat(60))))
  fc.assert(
    fc.property(many, (texts) => comesBack(texts.join('')) && comesBack([...texts, ...texts].join('\n'))),
    { numRuns: 300 },
  )
})

test('a text of more than a window, with copies from near and far', () => {
  const words = Array.from({ length: 9000 }, (_, at) => ((at % 1500) * 7919) % 4093).join(' ')
  expect(comesBack(words)).toBe(true)
  expect(comesBack('x'.repeat(100_000))).toBe(true)
  expect(deflated(Buffer.from(words)).length).toBeLessThan(words.length / 3)
})
