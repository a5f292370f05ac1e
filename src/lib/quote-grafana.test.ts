import { describe, expect, test } from 'vitest'
import { showsSenders, valuesByGoIni } from '#proof/aerc.ts'
import { quotedTexts } from '#proof/hostile-code.ts'
import { inisByPython } from '#proof/ini.ts'
import { hasPython } from '#proof/python.ts'
import { quoteGrafana } from './quote-grafana.ts'

const all = quotedTexts(quoteGrafana)

test.skipIf(!showsSenders)('any value comes back from go-ini', () => {
  // The reader wants a value; what go-ini makes of none is no question here.
  const some = all.filter(({ text }) => text !== '')
  expect(valuesByGoIni(some.map(({ quoted }) => quoted))).toEqual(some.map(({ text }) => text))
})

describe.skipIf(!hasPython)('read by configparser', () => {
  test('there are as many values as were written', () => {
    const [read] = inisByPython([`[a]\n${all.map(({ quoted }, at) => `v${at} = ${quoted}\n`).join('')}`])
    expect(Object.values(read?.['a'] ?? {})).toEqual(all.map(({ quoted }) => quoted.trim()))
  })
})

test('what Grafana would replace is refused', () => {
  for (const text of ['${HOME}', '$__file{/etc/passwd}', '%(host)s', 'a\nb'])
    expect(() => quoteGrafana(text)).toThrow(RangeError)
})
