import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditColumns } from '#generate/powershell/many/audit-columns.ts'
import { planCsv } from '#kit/plan-csv.ts'
import { anyText } from '#proof/hostile-text.ts'
import { csv } from '#lib/quote-csv.ts'
import { readSource } from './read-source.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const audit = (...rows: (readonly string[])[]) => csv([auditColumns, ...rows])

describe('an audit', () => {
  test('of our own script', () => {
    const text = audit(
      ['ana@contoso.com', 'Ana', 'UserMailbox', 'False', 'True', 'True', 'True', '', '2026-11-25T10:00:00Z'],
      ['<=scan@contoso.com>', "'=Scan", 'SharedMailbox', '', 'False', 'True', 'True', '', ''],
      ['bo@contoso.com', '', '', 'True', 'False', 'False', 'True', '', ''],
      ['gone@contoso.com', '', '', '', '', '', 'True', 'ObjectNotFound', ''],
    )
    expect(readSource(bytes(text))).toEqual({
      source: {
        kind: 'audit',
        organisation: 'off',
        rows: [
          {
            mailbox: 'ana@contoso.com',
            name: 'Ana',
            kind: 'UserMailbox',
            states: { smtp: 'on', imap: 'on', pop: 'on' },
          },
          {
            mailbox: '=scan@contoso.com',
            name: '=Scan',
            kind: 'SharedMailbox',
            states: { smtp: 'inherit', imap: 'off', pop: 'on' },
          },
          { mailbox: 'bo@contoso.com', states: { smtp: 'off', imap: 'off', pop: 'off' } },
        ],
        bad: [{ row: 5, text: 'gone@contoso.com', reason: 'unread' }],
      },
    })
  })

  test('of Get-CASMailbox, after a spreadsheet that speaks German', () => {
    const text = `#TYPE Deserialized.Microsoft.Exchange.Data.Directory.Management.CASMailbox
"PrimarySmtpAddress";"DisplayName";"PopEnabled";"ImapEnabled";"SmtpClientAuthenticationDisabled"
ana@contoso.com;Ana;WAHR;FALSCH;
bo@contoso.com;Bo;WAHR;WAHR;FALSCH
keine Adresse;;WAHR;WAHR;
ANA@contoso.com;Ana;WAHR;FALSCH;
cy@contoso.com;Cy;vielleicht;WAHR;`
    expect(readSource(bytes(text))).toMatchObject({
      source: {
        rows: [
          { mailbox: 'ana@contoso.com', states: { smtp: 'inherit', imap: 'off', pop: 'on' } },
          { mailbox: 'bo@contoso.com', states: { smtp: 'on', imap: 'on', pop: 'on' } },
        ],
        bad: [
          { row: 5, reason: 'address', text: 'keine Adresse' },
          { row: 6, reason: 'repeated' },
          { row: 7, reason: 'setting', text: 'vielleicht' },
        ],
      },
    })
  })

  test('without one of the settings tells nothing of it', () => {
    expect(readSource('Name,Email address,ImapEnabled\nAna,ana@contoso.com,True')).toEqual({
      source: { kind: 'audit', rows: [{ mailbox: 'ana@contoso.com', states: { imap: 'on' } }], bad: [] },
    })
  })
})

test('a plan that we wrote comes back', () => {
  const text = planCsv([
    { email: "'=x@contoso.com", states: { smtp: 'inherit', imap: 'on', pop: 'off' } },
    { email: 'ana@contoso.com', states: { imap: 'on' } },
  ])
  expect(readSource(bytes(text))).toEqual({
    source: {
      kind: 'plan',
      rows: [
        { mailbox: "'=x@contoso.com", states: { smtp: 'inherit', imap: 'on', pop: 'off' } },
        { mailbox: 'ana@contoso.com', states: { imap: 'on' } },
      ],
      bad: [],
    },
  })
})

describe('a report', () => {
  test('with the columns of the admin center', () => {
    const text = `Sender address,Domain,Authentication Protocol,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent
scanner@contoso.com,contoso.com,Basic Auth,0%,12.5%,87.5%,"1,204"
ana@contoso.com,contoso.com,OAuth,0,0,100,3
x@contoso.com,contoso.com,,0,0,100,many`
    expect(readSource(text)).toMatchObject({
      source: {
        kind: 'report',
        rows: [
          { sender: 'scanner@contoso.com', signIn: 'password', messages: 1204, oldTls: true },
          { sender: 'ana@contoso.com', signIn: 'oauth', messages: 3, oldTls: false },
          { sender: 'x@contoso.com', signIn: 'unsaid' },
        ],
      },
    })
  })

  test('with other headings: the column of addresses is found', () => {
    const text = 'Absenderadresse;TLS 1.2;Messages\nscan@contoso.com;100;1.204\nbo@contoso.com;100;7'
    expect(readSource(text)).toMatchObject({
      source: {
        rows: [
          { sender: 'scan@contoso.com', messages: 1204 },
          { sender: 'bo@contoso.com', messages: 7 },
        ],
      },
    })
  })
})

test.each([
  ['SmtpClientAuthenticationDisabled : True', 'off'],
  ['\r\n\r\nSmtpClientAuthenticationDisabled : False\r\n\r\n', 'on'],
  [
    'SmtpClientAuthenticationDisabled\n--------------------------------\n                            True',
    'off',
  ],
  ['"SmtpClientAuthenticationDisabled"\n"False"', 'on'],
  [
    'AddressBookPolicyRoutingEnabled : False\nMaxSendSize : 35 MB\nSmtpClientAuthenticationDisabled   : True\nX : 1',
    'off',
  ],
  ['"MaxSendSize","SmtpClientAuthenticationDisabled"\n"35 MB","True"', 'off'],
])('what shows the organisation is read: %j', (text, organisation) => {
  const expected = { source: { kind: 'organisation', organisation } }
  expect(readSource(text)).toEqual(expected)
  expect(readSource(bytes(text))).toEqual(expected)
})

test.each([
  ['ImapEnabled : True\nPopEnabled : True\nSmtpClientAuthenticationDisabled : False', 'shown-list'],
  ['Colour,Size\nred,3', 'unknown-columns'],
  ['ImapEnabled,PopEnabled\nTrue,True\nTrue,False', 'no-mailbox-column'],
  ['Mailbox,Smtp\nnobody,on', 'no-sound-row'],
  ['Sender address,Messages sent\nnobody,3', 'no-sound-row'],
  ['', 'empty'],
  ['Mailbox,Smtp', 'no-rows'],
])('what cannot be read has a reason: %j', (text, reason) => {
  expect(readSource(text)).toMatchObject({ problem: { reason } })
})

test('no text and no bytes make it throw or take long', () => {
  const header = fc.constantFrom('', 'Mailbox,Smtp\n', 'Sender address,Messages sent\n', 'Name,ImapEnabled\n')
  fc.assert(
    fc.property(header, anyText, (start, text) => {
      readSource(start + text)
      readSource(bytes(start + text))
    }),
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => void readSource(any)))
  const started = performance.now()
  for (const text of [
    ' '.repeat(19_000),
    '\n'.repeat(19_000),
    'SmtpClientAuthenticationDisabled\n'.repeat(500),
  ])
    readSource(text)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('old TLS is read from one column, too', () => {
  const reading = readSource(
    'Sender,Messages,TLS version\na@b.de,1,TLS 1.0\nc@b.de,1,"TLS 1.2, TLS 1.1"\nd@b.de,1,1.2',
  )
  expect(
    'source' in reading &&
      reading.source.kind === 'report' &&
      reading.source.rows.map(({ oldTls }) => oldTls),
  ).toEqual([true, true, false])
})

test('a report in a language that nobody knows is read as a person says', () => {
  const text = 'Absender;Art;Zahl\nscanner@contoso.com;Basic;1.204'
  expect(readSource(text)).toEqual({
    problem: { reason: 'unknown-columns', columns: ['Absender', 'Art', 'Zahl'], addresses: 0 },
  })
  expect(readSource(text, { sender: 0, signIn: 1, messages: 2 })).toEqual({
    source: {
      kind: 'report',
      rows: [{ sender: 'scanner@contoso.com', signIn: 'password', messages: 1204, oldTls: false }],
      bad: [],
    },
  })
  expect(readSource(text, { sender: 2 })).toMatchObject({ problem: { reason: 'no-sound-row' } })
})
