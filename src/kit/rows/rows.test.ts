import { expect, test } from 'vitest'
import { apps } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { findApps } from '#flow/app-search.ts'
import type { ColumnField } from '#kit/table/columns.ts'
import { appReader } from './app-cell.ts'
import { primaryAddress, suggestedAddress } from './address-cell.ts'
import { judgeRow } from './judge-row.ts'
import { noLicence } from './licence-cell.ts'
import { mailboxKind } from './mailbox-kind.ts'
import { smtpState, switchState } from './state-cell.ts'

const context = {
  domain: 'contoso.com',
  preset: { notOffered: [{ app: 'spark-mobile', reason: 'Not ours.' }] },
  readApp: appReader(apps, appWords),
  smtpSaysOff: true,
} as const

const judge = (cells: Partial<Record<ColumnField, string>>) =>
  judgeRow({ row: 7, cell: (field) => cells[field], tooMany: false }, context)
const reasons = (cells: Partial<Record<ColumnField, string>>) => {
  const { issues, mailbox } = judge({ email: 'ana@contoso.com', ...cells })
  return [...issues.map(({ field, reason }) => `${field} ${reason}`), mailbox === undefined ? 'out' : 'stays']
}

test('a good row is a mailbox', () => {
  expect(
    judge({
      email: ' Ana@contoso.com ',
      user: 'ana.silva@contoso.onmicrosoft.com',
      name: "'-Ana",
      mailbox: 'SharedMailbox',
      licence: '',
      app: 'Thunderbird, IMAP',
      smtp: 'False',
      imap: 'WAHR',
      pop: '',
    }),
  ).toEqual({
    issues: [],
    address: 'Ana@contoso.com',
    mailbox: {
      row: 7,
      email: 'Ana@contoso.com',
      user: 'ana.silva@contoso.onmicrosoft.com',
      name: '-Ana',
      mailbox: 'shared',
      app: 'thunderbird',
      states: { smtp: 'on', imap: 'on' },
    },
  })
})

test.each<[Partial<Record<ColumnField, string>>, readonly string[]]>([
  [{ email: '' }, ['email address', 'out']],
  [{ email: 'chloe.contoso.com' }, ['email address', 'out']],
  [{ email: '=cmd@contoso.com' }, ['email formula', 'out']],
  [{ email: '＝1+1' }, ['email formula', 'out']],
  [{ email: 'x'.repeat(10_000_000) }, ['email too-long', 'out']],
  [{ email: 'ana@contsoo.com' }, ['email domain-slip', 'out']],
  [{ email: 'ana@fabrikam.com' }, ['email other-domain', 'stays']],
  [{ email: 'ana@contoso.ch' }, ['email other-domain', 'stays']],
  [{ email: 'ana@contoso.con' }, ['email domain-slip', 'out']],
  // As our own tables guard them.
  [{ email: '<=ana@contoso.com>' }, ['stays']],
  [{ email: "<'t.hooft@contoso.com>" }, ['stays']],
  [{ email: "'=ana@contoso.com" }, ['stays']],
  [{ email: 'ana_fabrikam.com#EXT#@contoso.com' }, ['email guest', 'out']],
  [{ user: 'ANA@contoso.com' }, ['stays']],
  [{ user: 'ana' }, ['user address', 'out']],
  [{ name: '=HYPERLINK("http://x")' }, ['name formula', 'out']],
  [{ name: '\t1' }, ['name formula', 'out']],
  // A table has one kind of line break, so a cell that began with CR begins with this one.
  [{ email: '\n=1+1@contoso.com' }, ['email formula', 'out']],
  [{ app: 'n/a' }, ['stays']],
  [{ app: 'Keine' }, ['stays']],
  [{ app: 'Thunderbird 115' }, ['stays']],
  [{ app: 'Apple Mail' }, ['stays']],
  [{ name: 'a\u0000b' }, ['name name-dropped', 'stays']],
  [{ name: 'y'.repeat(40_000) }, ['name too-long', 'out']],
  [{ mailbox: 'UserMailbox' }, ['stays']],
  [{ mailbox: 'RoomMailbox' }, ['mailbox room', 'out']],
  [{ mailbox: 'GuestMailUser' }, ['mailbox no-mailbox', 'out']],
  [{ mailbox: 'whatever' }, ['mailbox kind-unknown', 'stays']],
  [{ licence: 'Unlicensed' }, ['licence no-licence', 'out']],
  [{ licence: 'Microsoft 365 Apps for business' }, ['licence no-licence', 'out']],
  [{ licence: 'Office 365 E3+Microsoft 365 F1' }, ['stays']],
  [{ licence: 'Unlicensed', mailbox: 'Shared' }, ['stays']],
  [{ app: 'Tunderbird' }, ['app app-unknown', 'out']],
  [{ app: 'zzzzzz' }, ['app app-unknown', 'out']],
  [{ app: 'spark-mobile' }, ['app app-not-offered', 'out']],
  [{ imap: 'perhaps' }, ['imap state-unknown', 'out']],
  [{ smtp: 'perhaps', pop: 'off' }, ['smtp state-unknown', 'out']],
])('%j', (cells, wanted) => expect(reasons(cells)).toEqual(wanted))

test('a mistake that is plain to see has a suggestion', () => {
  const suggested = (cell: string) => suggestedAddress(cell, 'contoso.com')
  expect(suggested('chloe.contoso.com')).toBe('chloe@contoso.com')
  expect(suggested('Ana Silva <ana@contoso.com>')).toBe('ana@contoso.com')
  expect(suggested('“ana@contoso.com”')).toBe('ana@contoso.com')
  expect(suggested('mailto:ana@contoso.com')).toBeUndefined()
  expect(suggested('ana @ contoso.com;')).toBe('ana@contoso.com')
  expect(suggested('ana@contoso,com')).toBe('ana@contoso.com')
  expect(suggested('ana＠contoso．com')).toBe('ana@contoso.com')
  expect(suggested('ana(at)contoso.com')).toBe('ana@contoso.com')
  expect(suggested('=ana@contoso.com')).toBe('ana@contoso.com')
  expect(suggested('ana@contoso.com')).toBeUndefined()
  expect(suggested('=1+1')).toBeUndefined()
  expect(judge({ email: 'ana@contoso.com', app: 'Tunderbird' }).issues).toMatchObject([
    { suggestion: 'thunderbird' },
  ])
})

test('the primary address is the one in capitals', () => {
  expect(primaryAddress('smtp:a@contoso.onmicrosoft.com+SMTP:ana+x@contoso.com')).toBe('ana+x@contoso.com')
  expect(primaryAddress('SIP:x@contoso.com, SMTP:ana@contoso.com')).toBe('ana@contoso.com')
  expect(primaryAddress('mailto:ana@contoso.com')).toBe('ana@contoso.com')
  expect(primaryAddress('ana@contoso.com')).toBe('ana@contoso.com')
})

test('three states of Authenticated SMTP, and the words the other way round', () => {
  const off = ['True', 'False', '', '$null', 'maybe'].map((cell) => smtpState(cell, true))
  expect(off).toEqual(['off', 'on', 'inherit', 'inherit', 'unknown'])
  const on = ['on', 'Off', '', 'inherit', 'oui'].map((cell) => smtpState(cell, false))
  expect(on).toEqual(['on', 'off', undefined, 'inherit', 'on'])
  expect(['VERDADERO', 'não', 'はい', '2'].map(switchState)).toEqual(['on', 'off', 'on', 'unknown'])
})

test('kinds and licences in other words', () => {
  expect(['Shared', 'freigegeben', 'Équipement', 'User', ''].map(mailboxKind)).toEqual([
    'shared',
    'shared',
    'unknown',
    'own',
    'own',
  ])
  expect(['Nicht lizenziert', 'Sans licence', '', 'Exchange Online (Plan 1)'].map(noLicence)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('the beginning of one name names it, of several does not', () => {
  expect(context.readApp('HP')).toEqual({ app: 'hp-printer' })
  expect(context.readApp('Outlook')).toHaveProperty('maybe')
  // An app of that name has ended, and nobody knows which one is meant.
  expect(context.readApp('Mail')).not.toHaveProperty('app')
  expect(['x', '-2+3'].map(context.readApp)).toEqual([{}, {}])
})

test('every cell of every app is found by its id and its name', () => {
  for (const { id, name } of apps) {
    expect(context.readApp(id)).toEqual({ app: id })
    // Two have the name that both makers gave them.
    const reading = context.readApp(`${name}, IMAP`)
    expect(
      'maybe' in reading ? findApps(name, apps, appWords).map((app) => app.name) : [reading],
      name,
    ).toContainEqual('maybe' in reading ? name : { app: id })
  }
})
