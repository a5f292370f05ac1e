import { describe, expect, test } from 'vitest'
import { parseEmail } from '#lib/email.ts'
import { hostileMailboxes } from '#proof/hostile-mailboxes.ts'
import { cases } from '#generate/golden-cases.ts'
import { localFolder, localName } from './local-names.ts'

const named = (email: string) => localName({ ...cases.plain, email })

test.each([
  ['ana@contoso.com', 'm365-ana_contoso.com'],
  ['Ana.Silva@Contoso.com', 'm365-ana.silva_contoso.com'],
  ["o'brien@contoso.com", 'm365-obrien_contoso.com_'],
  ['жанна@contoso.com', 'm365-mailbox_contoso.com_'],
])('%s is called %s', (email, name) => {
  expect(named(email).slice(0, name.length)).toBe(name)
  expect(named(email).slice(name.length)).toMatch(name.endsWith('_') ? /^[a-z0-9]{5,7}$/u : /^$/u)
})

describe('two mailboxes have two names and two folders', () => {
  const long = 'x'.repeat(45)
  test.each([
    ['info@contoso.com', 'info@fabrikam.com'],
    ['info@contoso.com', 'info@contoso.de'],
    ['жанна@contoso.com', 'мария@contoso.com'],
    ['ana@пошта.example', 'ana@почта.example'],
    ['ana@xn--bcher-kva.example', 'ana@bücher.example'],
    ['añа@contoso.com', 'ana@contoso.com'],
    ["o'brien@contoso.com", 'obrien@contoso.com'],
    ['a+b@contoso.com', 'a-b@contoso.com'],
    [`${long}1@contoso.com`, `${long}2@contoso.com`],
    [`ana@${long}1.example`, `ana@${long}2.example`],
    ['a-b@c.com', 'a@b-c.com'],
    ['a_b.de@c.com', 'a@b.de-c.com'],
    ['a_b.de@c.com', 'a@b.de'],
  ])('%s, %s', (one, other) => {
    expect([one, other].map((email) => parseEmail(email).ok)).toEqual([true, true])
    expect(named(one)).not.toBe(named(other))
  })
})

test('thousands of addresses have as many names, each fit for any file system', () => {
  const emails = hostileMailboxes(10_000).flatMap((setup) => setup?.email?.toLowerCase() ?? [])
  const distinct = [...new Set(emails)]
  expect(distinct.length).toBeGreaterThan(5000)
  const names = distinct.map(named)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^m365-[a-z0-9._-]{1,90}$/u)
})

test('nobody’s folder has a name too', () => {
  expect(localFolder({ ...cases.generic })).toBe('~/Mail/m365')
})
