import { describe, expect, test } from 'vitest'
import { tokenCommand } from '#content/token-programs.ts'
import { hasOfflineImap, readByOfflineImap } from '#proof/offlineimap.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { heard } from '#proof/token-program.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { userOf } from '#generate/placeholder.ts'
import { imapUserOf } from './imap-user.ts'
import { localName } from './local-names.ts'

const offlineimaprc = formatOf('offlineimaprc')

describe.skipIf(!hasOfflineImap)('read by OfflineIMAP', () => {
  test.each(caseNames)('%s: every setting is what went in, and the token is the right person’s', (name) => {
    const setup: MailboxSetup = cases[name]
    const { imap } = setup.cloud.servers
    const { reading, asked, says } = readByOfflineImap(golden(name, offlineimaprc))
    expect(says).toContain("The account 'nobody' does not exist")
    expect(says).not.toMatch(/Traceback|Error:/u)
    expect(reading).toEqual({
      host: imap.host.value,
      port: imap.port.value,
      user: imapUserOf(setup),
      ssl: true,
      mechanisms: ['XOAUTH2'],
      request: `https://${setup.cloud.signInHost.value}/common/oauth2/v2.0/token`,
      token: 'token',
      expunge: false,
      makesFolders: false,
      folder: `~/Mail/${localName(setup)}`,
      folders: ['INBOX'],
    })
    expect(asked).toEqual(heard(tokenCommand(userOf(setup), setup.token)))
  })

  test('the proof is noted', () => {
    proved('offlineimaprc', 'OfflineIMAP', versionOf('offlineimap'))
  })
})
