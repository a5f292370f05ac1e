import { describe, expect, test } from 'vitest'
import { tokenCommand } from '#content/token-programs.ts'
import { mutts, readByMutt } from '#proof/mutt.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { askedBySh, heard } from '#proof/token-program.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { imapUserOf } from './imap-user.ts'

const neomuttrc = formatOf('neomuttrc')
const commands = ['imap_oauth_refresh_command', 'smtp_oauth_refresh_command']

describe.each(mutts)('read by %s', (program) => {
  test.each(caseNames)('%s: every setting is what went in', (name) => {
    const setup: MailboxSetup = cases[name]
    const { imap, smtp } = setup.cloud.servers
    const expected: Record<string, string> = {
      ...(setup.name === undefined ? {} : { realname: setup.name }),
      from: emailOf(setup),
      use_from: 'yes',
      imap_user: imapUserOf(setup),
      folder: `imaps://${imap.host.value}:${imap.port.value}/`,
      imap_authenticators: 'xoauth2',
      smtp_authenticators: 'xoauth2',
      ssl_force_tls: 'yes',
      copy: 'no',
    }
    const names = [...Object.keys(expected), ...commands, 'smtp_url']
    const { says, values } = readByMutt(program, golden(name, neomuttrc), names)
    const settings = Object.fromEntries(names.map((each, at) => [each, values[at]]))
    expect(says).toBe('')
    expect(settings).toMatchObject(expected)
    const url = new URL(settings['smtp_url'] ?? '')
    expect(decodeURIComponent(url.username)).toBe(userOf(setup))
    expect([url.protocol, url.host]).toEqual(['smtp:', `${smtp.host.value}:${smtp.port.value}`])
    // Both hand their commands to a shell when they connect.
    for (const command of commands)
      expect(askedBySh(settings[command] ?? '')).toEqual(heard(tokenCommand(userOf(setup), setup.token)))
  })

  test('the proof is noted', () => {
    proved('neomuttrc', program, versionOf(program, ['-v']))
  })
})

test('a backtick in a name is no command in the file', () => {
  expect(golden('nasty', neomuttrc)).toMatch(/^set realname = ".*[^\\]\\`\\\$\(id\)/mu)
})
