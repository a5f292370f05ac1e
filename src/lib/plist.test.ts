import * as fc from 'fast-check'
import { parse } from 'plist'
import { describe, expect, test } from 'vitest'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasPython, plistsByPython } from '#proof/python.ts'
import { plist, type PlistValue } from './plist.ts'

const block = fc.array(hostileLine, { maxLength: 3 }).map((lines) => lines.join('\r\n\t'))
const value: fc.Arbitrary<PlistValue> = fc.letrec<{ value: PlistValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    block,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(hostileLine, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

describe.skipIf(!hasPython)('read back by plistlib of Python', () => {
  test('any line and any block of lines comes back', () => {
    const texts = fc.sample(fc.oneof(hostileLine, block), 2000)
    expect(plistsByPython([plist(texts)])).toEqual([texts])
  })

  test('any value comes back', () => {
    const values = fc.sample(value, 500)
    expect(plistsByPython(values.map((one) => plist(one)))).toEqual(values)
  })
})

test('any line comes back from the npm package plist', () => {
  const texts = fc.sample(hostileLine, 2000)
  expect(parse(plist(texts))).toEqual(texts)
})

test('text that XML cannot hold is refused, and no other', () => {
  // oxlint-disable-next-line no-control-regex -- these are the ones it cannot hold
  const forbidden = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u
  fc.assert(
    fc.property(anyText, (text) => {
      expect(resultOf(() => plist(text)) === 'refused').toBe(forbidden.test(text))
    }),
  )
})

test('keys are sorted and absent values left out, so that the same value is the same bytes', () => {
  expect(plist({ b: true, a: 1, c: undefined })).toBe(plist({ a: 1, b: true }))
  expect(() => plist(1.5)).toThrow(RangeError)
})
