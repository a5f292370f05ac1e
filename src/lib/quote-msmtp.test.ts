import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasMsmtp, readByMsmtp } from '#proof/msmtp.ts'
import { msmtpLine } from './quote-msmtp.ts'

const config = (user: string) =>
  `account a\nhost example.com\n${msmtpLine('user', user)}\naccount default : a\n`

describe.skipIf(!hasMsmtp)('read back by msmtp', () => {
  test('any line comes back', () => {
    const some = fc.sample(hostileLine, 150).filter((value) => value !== '') // an empty one unsets the user
    for (const value of ['"', '""', '"a"', ' a ', '"a', 'a"', '#', '~', ...some]) {
      const { settings, says } = readByMsmtp(config(value))
      expect([value, settings.get('user')], says).toEqual([value, value])
    }
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
