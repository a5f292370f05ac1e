import { describe, expect, test } from 'vitest'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { accountsByMbsync, complaintsOfMbsync, hasMbsync } from '#proof/mbsync.ts'
import { mbsyncLine } from './quote-mbsync.ts'

describe.skipIf(!hasMbsync)('read back by mbsync', () => {
  test('any value is refused or comes back', () => {
    const written = writtenBy((value) => mbsyncLine('Account', value), hostileValues())
    expect(written.length).toBeGreaterThan(8000)
    expect(accountsByMbsync(linesOf(written))).toEqual(valuesOf(written))
  })

  test('the longest line that we write is one that mbsync takes, and one octet more is not', () => {
    const value = 'x'.repeat(1022 - 'User ""'.length)
    const account = (line: string) => `IMAPAccount a\nHost example.com\n${line}\n`
    expect(complaintsOfMbsync(account(mbsyncLine('User', value)))).toEqual([
      "No channels defined. Try 'man mbsync'",
    ])
    expect(() => mbsyncLine('User', `${value}x`)).toThrow(RangeError)
    expect(complaintsOfMbsync(account(`User "${value}x"`)).join()).toContain('missing closing quote')
  })
})
