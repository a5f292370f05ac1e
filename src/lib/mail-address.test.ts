import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sendersByPython } from '#proof/config-parser.ts'
import { hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hasPython, python } from '#proof/python.ts'
import { mailAddress } from './mail-address.ts'

test.skipIf(!hasPython)('any name and any address are refused or come back', () => {
  const named = writtenBy((name) => mailAddress(name, 'ana@contoso.com'), hostileValues())
  expect(named.length).toBeGreaterThan(8000)
  expect(sendersByPython(linesOf(named))).toEqual(valuesOf(named).map((name) => [name, 'ana@contoso.com']))
  const addresses = hostileValues().filter((value) => value.includes('@contoso.com'))
  const bare = writtenBy((email) => mailAddress('A', email), addresses)
  expect(sendersByPython(linesOf(bare))).toEqual(valuesOf(bare).map((email) => ['A', email]))
})

test('a name stands in quotes', () => {
  expect(mailAddress('Ana Silva', 'ana@contoso.com')).toBe('"Ana Silva" <ana@contoso.com>')
  expect(() => mailAddress('a\r\nBcc: b', 'ana@contoso.com')).toThrow(RangeError)
})

test.skipIf(!hasPython)('10,000 names: Python reads each back, and one address', () => {
  const pairs = fc.sample(hostileLine, 10_000).flatMap((name) => {
    const text = resultOf(() => mailAddress(name, 'ana@contoso.com'))
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
