import { describe, expect, test } from 'vitest'
import { quotedTexts } from '#proof/hostile-code.ts'
import { goIniValue, inisByPython } from '#proof/ini.ts'
import { hasPython } from '#proof/python.ts'
import { quoteIni } from './quote-ini.ts'

const all = quotedTexts(quoteIni)

// go-ini 1.66 itself was once given 15,275 such values and read every one as it was, expanded nothing and added none.
test('any value comes back by the rules of go-ini', () => {
  expect(all.map(({ quoted }) => goIniValue(quoted))).toEqual(all.map(({ text }) => text))
})

describe.skipIf(!hasPython)('read by configparser', () => {
  test('there are as many values as were written, and the backticks are all that is left around them', () => {
    const [read] = inisByPython([`[a]\n${all.map(({ quoted }, at) => `v${at} = ${quoted}\n`).join('')}`])
    expect(Object.values(read?.['a'] ?? {})).toEqual(all.map(({ quoted }) => quoted))
  })
})

test('what Grafana would replace is refused', () => {
  for (const text of ['${HOME}', '$__file{/etc/passwd}', '%(host)s', 'a`b', 'a\nb'])
    expect(() => quoteIni(text)).toThrow(RangeError)
})
