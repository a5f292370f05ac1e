import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apps } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { noPreset } from '#content/preset.ts'
import { appReader } from '#kit/rows/app-cell.ts'
import { parseEmail, parseName } from '#lib/email.ts'
import { readTableText } from '#kit/table/read-table.ts'
import { listSession } from './list-session.ts'

const readApp = appReader(apps, appWords)

function sessionOf(text: string) {
  const reading = readTableText(text)
  if (!('table' in reading)) throw new Error(reading.problem.reason)
  return listSession(reading.table, { preset: noPreset, readApp })
}

const LIST = `Email;Name;App
ana@contoso.com;Ana;Thunderbird
ben@contoso.com;Ben;
;;

chloe.contoso.com;Chloe;
BEN@contoso.com;Ben again;
dara@contoso.com;Dara;Tunderbird
x@fabrikam.com;X;`

test('rows are counted, shown and judged', () => {
  const session = sessionOf(LIST)
  expect(session.summary()).toMatchObject({
    rows: 6,
    domain: 'contoso.com',
    columns: { email: 0, name: 1, app: 2 },
    counts: { ready: 2, warning: 1, error: 3, 'left-out': 0 },
    shown: 6,
    suggested: 1,
  })
  expect(session.rows(2, 4)).toMatchObject([
    { row: 6, email: 'chloe.contoso.com', status: 'error', issues: [{ suggestion: 'chloe@contoso.com' }] },
    { row: 7, status: 'error', issues: [{ reason: 'duplicate', of: 3 }] },
  ])
  expect(session.mailboxes().map(({ row }) => row)).toEqual([2, 3, 9])
})

test('mending one row, and all that have a suggestion', () => {
  const session = sessionOf(LIST)
  session.repair(7, 'leave-out')
  session.setFilter('error', '')
  expect(session.summary()).toMatchObject({ shown: 2, suggested: 1, counts: { 'left-out': 1 } })
  session.repairShown()
  session.repairAlike({ field: 'app', text: 'thunderbird' })
  expect(session.summary()).toMatchObject({ shown: 0, counts: { ready: 4, warning: 1, error: 0 } })
  expect(session.mailboxes().map(({ email, app }) => [email, app])).toEqual([
    ['ana@contoso.com', 'thunderbird'],
    ['ben@contoso.com', undefined],
    ['chloe@contoso.com', undefined],
    ['dara@contoso.com', 'thunderbird'],
    ['x@fabrikam.com', undefined],
  ])
})

test('with the first of two left out, the second is no duplicate any more', () => {
  const session = sessionOf(LIST)
  session.leaveOut(3, true)
  expect(session.rows(3, 4)).toMatchObject([{ row: 7, status: 'ready' }])
  session.leaveOut(3, false)
  expect(session.rows(3, 4)).toMatchObject([{ row: 7, status: 'error' }])
})

test('search and filter choose what is shown, and what is shown can be left out', () => {
  const session = sessionOf(LIST)
  session.setFilter('chosen', 'AN')
  expect(session.rows(0, 9).map(({ row }) => row)).toEqual([2])
  session.leaveOutShown(true)
  session.setFilter('left-out', '')
  expect(session.rows(0, 9).map(({ row }) => row)).toEqual([2])
})

test('whatever stands in the cells, what comes out went through the door for addresses and names', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ana@contoso.com', '=1+1', "'+x", 'SMTP:a@b.de'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const table = {
        header: ['Mail', 'Name', 'UPN'],
        rows,
        first: 2,
        separator: ';',
        encoding: 'utf-8',
      } as const
      const mailboxes = listSession(table, { preset: noPreset, readApp }).mailboxes()
      expect(new Set(mailboxes.map(({ email }) => email.toLowerCase())).size).toBe(mailboxes.length)
      for (const { row, email, name = 'x', user = email } of mailboxes) {
        expect(parseEmail(email)).toEqual({ ok: true, value: email })
        expect(parseEmail(user)).toEqual({ ok: true, value: user })
        expect(parseName(name)).toEqual({ ok: true, value: name })
        // Nothing of another row is in it.
        expect(rows[row - 2]?.join().normalize('NFC')).toContain(email)
      }
    }),
  )
})

test('another column, another domain', () => {
  const session = sessionOf(LIST)
  session.setDomain('fabrikam.com')
  expect(session.summary().counts).toMatchObject({ warning: 2 })
  session.setDomain(undefined)
  session.setColumns({ email: 1 })
  expect(session.summary().counts).toMatchObject({ ready: 0, error: 6 })
})

test('what several rows have in common is shown alone and mended in one step', () => {
  const session = sessionOf(`Email,Licences,App
ana@contoso.com,E3,
info@contoso.com,Unlicensed,
shop@contoso.com,Unlicensed,Nobody knows
ben@contoso.com,E3,Nobody knows
guest@contoso.com,Unlicensed,`)
  session.leaveOut(6, true)
  expect(session.summary()).toMatchObject({
    reasons: { 'no-licence': 2, 'app-unknown': 2 },
    alike: [
      { repair: { field: 'mailbox', text: 'Shared' }, count: 2 },
      { repair: { field: 'app', text: '' }, count: 2 },
    ],
  })
  session.setFilter('no-licence', '')
  expect(session.rows(0, 9).map(({ row }) => row)).toEqual([3, 4])
  expect(session.summary().alike).toHaveLength(1)
  session.repairAlike({ field: 'mailbox', text: 'Shared' })
  session.setFilter('all', '')
  session.repairAlike({ field: 'app', text: '' })
  expect(session.mailboxes().map(({ row, mailbox }) => [row, mailbox])).toEqual([
    [2, 'own'],
    [3, 'shared'],
    [4, 'shared'],
    [5, 'own'],
  ])
})

test('an address that another row has is not suggested', () => {
  const session = sessionOf('Email\nchloe.contoso.com\nana@contoso.com\nchloe@contoso.com\nben@contoso.com')
  expect(session.rows(0, 1)).toMatchObject([
    { status: 'error', issues: [{ reason: 'duplicate', of: 4 }, { reason: 'address' }] },
  ])
  expect(session.summary().suggested).toBe(0)
  session.leaveOut(4, true)
  expect(session.summary().suggested).toBe(1)
})

test('another preset: what it does not offer, and its domain', () => {
  const session = sessionOf(LIST)
  session.setPreset({
    ...noPreset,
    domain: 'Fabrikam.com',
    notOffered: [{ app: 'thunderbird', reason: 'No.' }],
  })
  expect(session.summary()).toMatchObject({ domain: 'fabrikam.com', reasons: { 'app-not-offered': 1 } })
  expect(session.preset().domain).toBe('Fabrikam.com')
  session.setPreset(noPreset)
  expect(session.summary()).toMatchObject({ domain: 'contoso.com', counts: { ready: 2 } })
})
