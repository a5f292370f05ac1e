import { describe, expect, test } from 'vitest'
import { tokenCommand } from '#content/token-programs.ts'
import { hasGetmail, knowsPopToken, readByGetmail } from '#proof/getmail.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { askedBy, heard } from '#proof/token-program.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { userOf } from '#generate/placeholder.ts'
import { imapUserOf } from './imap-user.ts'
import { tokenWords } from './token-command.ts'

const both = [
  {
    format: formatOf('getmailrc'),
    retriever: 'SimpleIMAPSSLRetriever',
    protocol: 'imap',
    settings: { mailboxes: "('INBOX',)" },
  },
  { format: formatOf('getmailrc-pop'), retriever: 'SimplePOP3SSLRetriever', protocol: 'pop', settings: {} },
] as const

describe.skipIf(!hasGetmail).each(both)('$format.id read by getmail', (each) => {
  const { format, retriever, protocol } = each
  const older = protocol === 'pop' && !knowsPopToken

  test('every setting, and the command for the token word by word', () => {
    const { readings, says } = readByGetmail(caseNames.map((name) => golden(name, format)))
    expect(says).toEqual(older ? ['Warning: ignoring unknown parameter "use_xoauth2" (value: True)'] : [])
    expect(readings).toHaveLength(caseNames.length)
    readings.forEach((reading, at) => {
      const setup: MailboxSetup = cases[caseNames[at] ?? 'plain']
      const { host, port } = setup.cloud.servers[protocol]
      expect(reading).toMatchObject({
        retriever,
        options: { read_all: 'False', delete: 'False' },
        settings: {
          server: host.value,
          port: `${port.value}`,
          username: imapUserOf(setup),
          ...(older ? {} : { use_xoauth2: 'True' }),
          ...each.settings,
        },
      })
      expect(askedBy(reading.words)).toEqual(heard(tokenCommand(userOf(setup), setup.token)))
    })
  })

  // getmail takes its time for each file: thousands of values in few are read in lib/quote-config-parser.test.ts.
  test('any address that gets past the door is the user, and the command asks for it', () => {
    const written = writtenFor(hostileMailboxes(400), format.write)
    expect(written.length).toBeGreaterThan(150)
    const { readings } = readByGetmail(written.map(({ text }) => text))
    expect(readings.map(({ settings, words }) => [settings['username'], words])).toEqual(
      written.map(({ setup }) => [imapUserOf(setup), tokenWords(setup)]),
    )
  })

  test('the proof is noted', () => {
    proved(format.id, older ? 'getmail (all but the line use_xoauth2)' : 'getmail', versionOf('getmail'))
  })
})
