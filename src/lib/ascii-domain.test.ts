import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasPython, python } from '#proof/python.ts'
import { asciiDomain } from './ascii-domain.ts'

const DECODE = `
import sys, json
def label(text): return text[4:].encode().decode('punycode') if text.startswith('xn--') else text
print(json.dumps(['.'.join(map(label, text.split('.'))) for text in json.load(sys.stdin)]))
`

test.each([
  ['Contoso.COM', 'contoso.com'],
  ['пошта.example', 'xn--80a1acn3a.example'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['straße.example', 'xn--strae-oqa.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
])('%s is %s', (domain, ascii) => {
  expect(asciiDomain(domain)).toBe(ascii)
})

// An IP address, another dot, letters that would become other letters, and what is no name at all.
test.each([
  '1.0x1',
  '127.1',
  'a。b',
  'ａ.com',
  'ﬀ.com',
  'ж\u1C83.com',
  'ж/a.com',
  'e\u0301.com',
  'a',
  'a..b',
  '-a.com',
  'a-.com',
  'a_b.com',
  'a/b.com',
  'a b.com',
  'a@b.com',
  '\u202Ea.com',
  '',
])('%s is refused', (domain) => {
  expect(() => asciiDomain(domain)).toThrow(RangeError)
})

describe.skipIf(!hasPython)('taken apart by Python', () => {
  test('any domain that is not refused comes back', () => {
    const label = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'abZ09-äßωж字अเ'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
      maxLength: 9,
    })
    const pairs = fc.sample(fc.tuple(label, label), 10_000).flatMap((labels) => {
      const domain = labels.join('.').toLowerCase()
      try {
        return [[domain, asciiDomain(domain)] as const]
      } catch (error) {
        if (error instanceof RangeError) return []
        throw error
      }
    })
    expect(pairs.length).toBeGreaterThan(1000)
    for (const [, ascii] of pairs) expect(ascii).toMatch(/^[a-z0-9.-]+$/u)
    const back = python(
      DECODE,
      pairs.map(([, ascii]) => ascii),
    ) as string[]
    expect(back).toEqual(pairs.map(([domain]) => domain))
  })
})
