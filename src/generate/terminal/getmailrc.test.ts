import { expect, test } from 'vitest'
import { tokenCommand } from '#content/token-programs.ts'
import { hasGetmail, readByGetmail } from '#proof/getmail.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { userOf } from '#generate/placeholder.ts'
import { imapUserOf } from './imap-user.ts'

const getmailrc = formatOf('getmailrc')

test.skipIf(!hasGetmail)('getmail reads every setting, and the command for the token word by word', () => {
  const readings = readByGetmail(caseNames.map((name) => golden(name, getmailrc)))
  expect(readings).toHaveLength(caseNames.length)
  readings.forEach((reading, at) => {
    const setup: MailboxSetup = cases[caseNames[at] ?? 'plain']
    const { imap } = setup.cloud.servers
    expect(reading).toMatchObject({
      retriever: 'SimpleIMAPSSLRetriever',
      words: tokenCommand(userOf(setup), setup.token),
      options: { read_all: 'False', delete: 'False' },
      settings: {
        server: imap.host.value,
        port: `${imap.port.value}`,
        username: imapUserOf(setup),
        use_xoauth2: 'True',
        mailboxes: "('INBOX',)",
      },
    })
  })
  proved('getmailrc', 'getmail', versionOf('getmail'))
})
