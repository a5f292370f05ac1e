import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, resultOf } from '#proof/hostile-text.ts'
import { hostileValues } from '#proof/hostile-values.ts'
import { freeSettings, hasMsmtp, readByMsmtp, settingsByMsmtp } from '#proof/msmtp.ts'
import { msmtpLine } from './quote-msmtp.ts'

const config = (user: string) =>
  `account a\nhost example.com\n${msmtpLine('user', user)}\naccount default : a\n`

describe.skipIf(!hasMsmtp)('read back by msmtp', () => {
  test('any value is refused or comes back, nine in an account', () => {
    const few = ['"', '""', '"a"', ' a ', '"a', 'a"', '#', '~']
    const values = [...few, ...hostileValues()].filter(
      // An empty one unsets what it is for.
      (value) => value !== '' && resultOf(() => msmtpLine('logfile_time_format', value)) !== 'refused',
    )
    expect(values.length).toBeGreaterThan(8000)
    const accounts = Array.from({ length: Math.ceil(values.length / freeSettings.length) }, (_, at) =>
      freeSettings.map((name, column) => ({ name, value: values[at * freeSettings.length + column] ?? 'x' })),
    )
    const read = settingsByMsmtp(
      accounts.map((lines) => lines.map(({ name, value }) => msmtpLine(name, value))),
    )
    expect(read).toEqual(accounts.map((lines) => lines.map(({ value }) => value)))
  })

  test('the longest line that we write is one that msmtp takes, and one octet more is not', () => {
    const value = 'x'.repeat(499 - 'user '.length)
    expect(readByMsmtp(config(value)).settings.get('user')).toBe(value)
    expect(() => msmtpLine('user', `${value}x`)).toThrow(RangeError)
    expect(readByMsmtp(config(value).replace('user ', 'user x')).says).toContain('line longer')
  })
})

test('what comes out is one line, or it is refused', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(resultOf(() => msmtpLine('user', value))).toMatch(/^[^\r\n\0]*$/u)
    }),
  )
})

test('a sender that msmtp would rewrite is refused', () => {
  expect(() => msmtpLine('from', '50%Unit@contoso.com')).toThrow(RangeError)
})
