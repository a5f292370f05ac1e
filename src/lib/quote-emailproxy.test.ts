import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAsEmailproxy } from '#proof/emailproxy.ts'
import { anyText } from '#proof/hostile-text.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hasPython } from '#proof/python.ts'
import { asciiOnly, emailproxySection } from './quote-emailproxy.ts'

test.skipIf(!hasPython)('any name that is not refused is that of a section, as the proxy reads it', () => {
  const written = writtenBy(emailproxySection, [...new Set(hostileValues())])
  expect(written.length).toBeGreaterThan(7000)
  const file = linesOf(written).map((line) => `${line}\nuse_pkce = True\n`)
  const [reading] = readAsEmailproxy([file.join('\n')])
  expect(Object.entries(reading?.sections ?? {})).toEqual(
    Object.entries(Object.fromEntries(valuesOf(written).map((name) => [name, { use_pkce: 'True' }]))),
  )
})

test.each(['a]b', 'a[b', ' a', 'a ', '', 'DEFAULT', 'a\nb', '\uFEFFa'])('%j is no name', (name) => {
  expect(() => emailproxySection(name)).toThrow(RangeError)
})

test('a text in ASCII keeps its ASCII', () => {
  expect(asciiOnly('Ana’s “mail” … ñ 字')).toBe('Ana\'s "mail" ... ? ?')
  fc.assert(
    fc.property(anyText, (text) => {
      expect(asciiOnly(text)).toMatch(/^\p{ASCII}*$/u)
    }),
  )
})
