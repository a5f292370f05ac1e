import { describe, expect, test } from 'vitest'
import { tokenCommand } from '#content/token-programs.ts'
import { encryptsByItself, hasAerc, readByAerc, showsSenders } from '#proof/aerc.ts'
import { sendersByPython } from '#proof/config-parser.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import { heard } from '#proof/token-program.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { imapUserOf } from './imap-user.ts'
import { localName } from './local-names.ts'

const newer = formatOf('aerc-accounts')
const formats = [newer, formatOf('aerc-accounts-0.14')]

/** What stands behind a key, and the URL in it. */
const valueOf = (config: string, key: string) => new RegExp(`^${key} = (.*)$`, 'mu').exec(config)?.[1] ?? ''
const accountOf = (config: string, key: string) => {
  const { protocol, username, host } = new URL(valueOf(config, key))
  return [protocol, decodeURIComponent(username), host]
}

describe.skipIf(!hasAerc || !hasPython).each(formats)('$id read by aerc', (format) => {
  test.each(caseNames)(
    '%s: aerc asks for the token of the right person and writes as the mailbox',
    (name) => {
      const setup: MailboxSetup = cases[name]
      const { says, senders, asked } = readByAerc(golden(name, format))
      expect(says).toBe('')
      expect([...senders.keys()]).toEqual([localName(setup)])
      if (showsSenders)
        expect(sendersByPython([...senders.values()])).toEqual([[setup.name ?? '', emailOf(setup)]])
      expect(asked).toEqual(heard(tokenCommand(userOf(setup), setup.token)))
    },
  )

  // aerc takes these when it connects; nothing in them needs a quote of its file.
  test.each(caseNames)('%s: both URLs name server and user', (name) => {
    const setup: MailboxSetup = cases[name]
    const { imap, smtp } = setup.cloud.servers
    const config = golden(name, format)
    const at = ({ host, port }: typeof imap) => `${host.value}:${port.value}`
    expect(accountOf(config, 'source')).toEqual(['imaps+xoauth2:', imapUserOf(setup), at(imap)])
    expect(accountOf(config, 'outgoing')).toEqual(['smtp+xoauth2:', userOf(setup), at(smtp)])
    expect(valueOf(config, 'outgoing-cred-cmd')).toBe(valueOf(config, 'source-cred-cmd'))
  })

  // An aerc for which a file is not made reads it as well, but 0.14 would send without encryption.
  test('the proof is noted, and what it is worth', () => {
    const isForThis = (format === newer) === encryptsByItself
    proved(format.id, isForThis ? 'aerc' : 'go-ini of aerc (reading only)', versionOf('aerc', ['-v']))
  })
})

test('only 0.14 is told to use STARTTLS, which newer versions do by themselves', () => {
  const told = formats.map((format) => /^smtp-starttls = yes$/mu.test(golden('plain', format)))
  expect(told).toEqual([false, true])
})
