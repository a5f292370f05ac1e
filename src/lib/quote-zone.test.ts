import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { zoneComment, zoneName } from './quote-zone.ts'

test('no text leads out of its comment', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of zoneComment(text).split('\n')) expect(line).toMatch(/^;(?: [^\r\n\v\f\0]*)?$/u)
    }),
  )
})

test('a name ends in a dot, and is one that DNS holds', () => {
  expect(zoneName('Contoso.com', '_imaps._tcp')).toBe('_imaps._tcp.contoso.com.')
  expect(zoneName('пошта.example')).toBe('xn--80a1acn3a.example.')
  for (const bad of [
    'a.com\n@ MX 0 b.',
    'a.com. b',
    'a;b.com',
    'a"b.com',
    'a\\b.com',
    '$a.com',
    '*.com',
    '@',
  ])
    expect(() => zoneName(bad), bad).toThrow(RangeError)
})
