import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { domainOf } from './domain-of.ts'

test.for([
  ['ana@contoso.com', 'contoso.com'],
  [' Contoso.COM. ', 'contoso.com'],
  ['жанна@пошта.example', 'xn--80a1acn3a.example'],
  ["o'brien@bücher.example", 'xn--bcher-kva.example'],
  ['ana', undefined],
  ['', undefined],
  ['ana@', undefined],
  ['ana@192.0.2.1', undefined],
  ['ana@contoso.com/x', undefined],
  ['ana@contoso.com?name=', undefined],
  [`${'a.'.repeat(122)}com`, undefined],
])('%s → %s', ([text = '', domain]) => {
  expect(domainOf(text)).toBe(domain)
})

test('whatever is typed, nothing but a name of letters, digits, dots and hyphens comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(domainOf(text) ?? 'a.b').toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u)
      expect(domainOf(`secret@${text}`) ?? '').not.toContain('secret@')
    }),
  )
})
