import { expect, test } from 'vitest'
import { quotedTexts } from '#proof/hostile-code.ts'
import { valuesByNode } from '#proof/node.ts'
import { quoteJs } from './quote-js.ts'

test('any text comes back from Node, and nothing of it is run', () => {
  const all = quotedTexts(quoteJs)
  expect(valuesByNode(all.map(({ quoted }) => quoted))).toEqual(all.map(({ text }) => text))
})

test('a line break is refused', () => {
  for (const sign of ['\n', '\r', '\0', '\u2028', '\uD800']) expect(() => quoteJs(sign)).toThrow(RangeError)
})
