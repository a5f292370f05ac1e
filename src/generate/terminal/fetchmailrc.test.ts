import { describe, expect, test } from 'vitest'
import { hasFetchmail, serversByFetchmail, usersByFetchmail } from '#proof/fetchmail.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { imapUserOf } from './imap-user.ts'
import { localName } from './local-names.ts'

const fetchmailrc = formatOf('fetchmailrc')

describe.skipIf(!hasFetchmail)('read by fetchmail', () => {
  test.each(caseNames)('%s: one server, the proxy on this machine, and the user that went in', (name) => {
    const setup: MailboxSetup = cases[name]
    expect(serversByFetchmail(golden(name, fetchmailrc))).toMatchObject([
      {
        pollname: localName(setup),
        via: '127.0.0.1',
        protocol: 'IMAP',
        service: '1993',
        auth: 'password',
        users: [{ password: null, keep: 1, ssl: 0, sslproto: '' }],
      },
    ])
    expect(usersByFetchmail(golden(name, fetchmailrc))).toEqual(
      new Map([[localName(setup), imapUserOf(setup)]]),
    )
  })

  test('the proof is noted', () => {
    proved('fetchmailrc', 'fetchmail', versionOf('fetchmail'))
  })
})

test('it asks for no name that it does not use', () => {
  expect(golden('shared', fetchmailrc)).not.toContain('you@example.com')
})
