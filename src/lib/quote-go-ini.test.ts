import { describe, expect, test } from 'vitest'
import { hasAerc, readByAerc, showsSenders, valuesByGoIni } from '#proof/aerc.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { goIniLine, goIniValue } from './quote-go-ini.ts'
import { quoteShell } from './quote-shell.ts'

describe.skipIf(!hasAerc)('read back by aerc', () => {
  test.skipIf(!showsSenders)('any value is refused or comes back', () => {
    const values = hostileValues().filter((value) => value !== '') // aerc wants a sender
    const written = writtenBy(goIniValue, values)
    expect(written.length).toBeGreaterThan(8000)
    expect(valuesByGoIni(linesOf(written))).toEqual(valuesOf(written))
  })

  test('the words of a command reach the token program, and nothing else is run', () => {
    // A `%(` in one word and a `)s` in another would be refused.
    const words = valuesOf(writtenBy(quoteShell, hostileValues())).filter((word) => !word.includes('%('))
    const command = goIniLine('source-cred-cmd', ['oama', ...words.slice(0, 2000).map(quoteShell)].join(' '))
    const account = `[a]\nsource = imaps://ana@example.com\nfrom = ana@example.com\n${command}\n`
    const { says, asked } = readByAerc(account)
    expect(says).toBe('')
    expect(asked).toEqual(['oama', ...words.slice(0, 2000)])
  })
})

test('what aerc would replace is refused', () => {
  expect(() => goIniLine('from', 'a %(source)s b')).toThrow(RangeError)
})
