import { describe, expect, test } from 'vitest'
import { hasFetchmail, usersByFetchmail } from '#proof/fetchmail.ts'
import { hostileValues, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hashComment } from './quote-comment.ts'
import { quoteFetchmail } from './quote-fetchmail.ts'

describe.skipIf(!hasFetchmail)('read back by fetchmail', () => {
  test('any value is refused or comes back, and no comment swallows the line after it', () => {
    const values = hostileValues().filter((value) => value !== '')
    const written = writtenBy(quoteFetchmail, values)
    expect(written.length).toBeGreaterThan(8000)
    const entries = written.map(
      ({ line }, at) =>
        `${hashComment(values[at] ?? '')}\npoll m${at} protocol IMAP auth password\n  user ${line}\n`,
    )
    expect([...usersByFetchmail(entries.join('\n')).values()]).toEqual(valuesOf(written))
  })
})
