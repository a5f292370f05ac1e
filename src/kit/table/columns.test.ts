import { expect, test } from 'vitest'
import { manyCommands } from '#content/many-commands.ts'
import { powerShellReader } from '#proof/powershell.ts'
import { findColumns, saysOff } from './columns.ts'
import { readTableText } from './read-table.ts'

function columnsOf(text: string) {
  const reading = readTableText(text)
  return 'table' in reading ? findColumns(reading.table) : reading.problem
}

test.each([
  [
    'the admin center',
    'Block credential,City,Display name,Licenses,Proxy addresses,User principal name\nFalse,,Ana,Office 365 E3,SMTP:ana@contoso.com,ana@contoso.com',
    { name: 2, licence: 3, email: 4, user: 5 },
  ],
  ['users alone', 'User principal name,Display name\nana@contoso.com,Ana', { email: 0, name: 1 }],
  [
    'Get-CASMailbox',
    '"PrimarySmtpAddress","Name","SmtpClientAuthenticationDisabled","ImapEnabled","PopEnabled"\n"ana@contoso.com","Ana","","True","True"',
    { email: 0, name: 1, smtp: 2, imap: 3, pop: 4 },
  ],
  [
    'Get-Mailbox',
    'RecipientTypeDetails,UserPrincipalName,DisplayName,PrimarySmtpAddress\nUserMailbox,ana@contoso.com,Ana,ana@contoso.com',
    { mailbox: 0, user: 1, name: 2, email: 3 },
  ],
  [
    'German',
    'Benutzerprinzipalname;Anzeigename;Lizenzen\nana@contoso.com;Ana;E3',
    { email: 0, name: 1, licence: 2 },
  ],
  [
    'French',
    "Adresse e-mail;Nom d'affichage;Appareil\nana@contoso.com;Ana;iPhone",
    { email: 0, name: 1, app: 2 },
  ],
  [
    'Portuguese',
    'Nome UPN;Nome para exibição;Licenças\nana@contoso.com;Ana;E3',
    { email: 0, name: 1, licence: 2 },
  ],
  [
    'Japanese',
    'ユーザー プリンシパル名,表示名,ライセンス\nana@contoso.com,Ana,E3',
    { email: 0, name: 1, licence: 2 },
  ],
  ['no names', 'Ana Silva;ana@contoso.com\nBo;bo@contoso.com', { email: 1, name: 0 }],
  ['names nobody knows', 'aaa,bbb\nAna,ana@contoso.com', { email: 1 }],
  ['nothing like an address', 'aaa,bbb\nAna,Silva', {}],
])('%s', (_, text, wanted) => expect(columnsOf(text)).toEqual(wanted))

test('the examples of the page are read, and its command is sound', async () => {
  expect(columnsOf(manyCommands.example)).toEqual({ email: 0, name: 1, app: 2, smtp: 3 })
  const read = await powerShellReader()
  expect(read(manyCommands.list)).toMatchObject({ sound: true, expandable: [] })
})

test('which columns say what is off', () => {
  expect(['SmtpClientAuthenticationDisabled', 'SMTP AUTH', 'SMTP deaktiviert'].map(saysOff)).toEqual([
    true,
    false,
    true,
  ])
})
