import { expect, test } from 'vitest'
import { sendersByPython } from '#proof/config-parser.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hasPython } from '#proof/python.ts'
import { mailAddress } from './mail-address.ts'

test.skipIf(!hasPython)('any name and any address are refused or come back', () => {
  const named = writtenBy((name) => mailAddress(name, 'ana@contoso.com'), hostileValues())
  expect(named.length).toBeGreaterThan(8000)
  expect(sendersByPython(linesOf(named))).toEqual(valuesOf(named).map((name) => [name, 'ana@contoso.com']))
  const addresses = hostileValues().filter((value) => value.includes('@contoso.com'))
  const bare = writtenBy((email) => mailAddress('A', email), addresses)
  expect(sendersByPython(linesOf(bare))).toEqual(valuesOf(bare).map((email) => ['A', email]))
})
