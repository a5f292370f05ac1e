import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasPython, python } from '#proof/python.ts'
import { namedAddress } from './named-address.ts'

test('a name stands in quotes', () => {
  expect(namedAddress('Ana Silva', 'ana@contoso.com')).toBe('"Ana Silva" <ana@contoso.com>')
  expect(() => namedAddress('a\r\nBcc: b', 'ana@contoso.com')).toThrow(RangeError)
})

test.skipIf(!hasPython)('10,000 names: Python reads each back, and one address', () => {
  const pairs = fc.sample(hostileLine, 10_000).flatMap((name) => {
    const text = resultOf(() => namedAddress(name, 'ana@contoso.com'))
    return text === 'refused' ? [] : [{ name, text }]
  })
  expect(pairs.length).toBeGreaterThan(1000)
  const read = python(
    `
import json, sys
from email.utils import getaddresses
print(json.dumps([getaddresses([text]) for text in json.load(sys.stdin)]))
`,
    pairs.map(({ text }) => text),
  )
  expect(read).toEqual(pairs.map(({ name }) => [[name, 'ana@contoso.com']]))
})
