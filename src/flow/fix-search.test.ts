import { expect, test } from 'vitest'
import { fixEntry, fixIds } from '#content/fix-entry.ts'
import { fixRow } from '#content/fix-row.ts'
import { fittingFixes } from './fix-search.ts'

const rows = fixIds.map((id) => fixRow(fixEntry(id)))
const found = (search: string) => fittingFixes(rows, search).map(({ id }) => id)

test('an error is found by its text, its number and its title, whatever the case and the quotes', () => {
  expect(found('SMTPCLIENTAUTHENTICATION tenant')).toContain('smtp-auth-off-tenant')
  expect(found('aadsts65001')).toEqual(['sign-in-no-consent'])
  expect(found('gmail')).toContain('gmail-sign-in')
  expect(found('microsoft’s')).toEqual(found("microsoft's"))
})

test('nothing typed is everything, nonsense is nothing', () => {
  expect(found('  ')).toEqual(fixIds)
  expect(found('zzzzzz')).toEqual([])
})
