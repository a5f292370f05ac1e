import { describe, expect, test } from 'vitest'
import { tokenCommand } from '#content/token-programs.ts'
import { canSignIn, complaintsOfMbsync, hasMbsync, knowsTlsType, signInByMbsync } from '#proof/mbsync.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { heard } from '#proof/token-program.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { userOf } from '#generate/placeholder.ts'
import { imapUserOf } from './imap-user.ts'

const both = [
  { format: formatOf('mbsyncrc'), ownVersion: knowsTlsType },
  { format: formatOf('mbsyncrc-1.4'), ownVersion: !knowsTlsType },
]

const signsIn = canSignIn()

describe.skipIf(!hasMbsync).each(both)('$format.id read by mbsync', ({ format, ownVersion }) => {
  test.each(caseNames)('%s: it has nothing to say, but for the word of the other version', (name) => {
    const config = golden(name, format)
    const line = config.split('\n').findIndex((each) => each.startsWith('TLSType')) + 1
    const foreign = knowsTlsType
      ? `mbsyncrc: notice: SSLType is deprecated. Use TLSType instead.`
      : `mbsyncrc:${line}: keyword 'TLSType' is not recognized in IMAPAccount sections`
    expect(complaintsOfMbsync(config)).toEqual(ownVersion ? [] : [foreign])
  })

  test.skipIf(!signsIn).each(caseNames)(
    '%s: mbsync signs in as the right user, with the token of the right person',
    (name) => {
      const setup: MailboxSetup = cases[name]
      const config = golden(name, format)
      const readable = knowsTlsType ? config : config.replace(/^TLSType/mu, 'SSLType')
      const { signedIn, asked, says } = signInByMbsync(readable, setup.cloud.servers.imap.host.value)
      const user = imapUserOf(setup)
      expect(signedIn, says).toBe(`AUTHENTICATE XOAUTH2 user=${user}\u0001auth=Bearer token\u0001\u0001`)
      expect(asked).toEqual(heard(tokenCommand(userOf(setup), setup.token)))
      expect(config).toContain(`\nPort ${setup.cloud.servers.imap.port.value}\n`)
    },
  )

  // What it is worth: the test above holds that the version which a file is not for stops at that word alone.
  test('the proof is noted', () => {
    const other = knowsTlsType
      ? 'mbsync (which calls SSLType deprecated)'
      : 'mbsync (all but the line TLSType)'
    proved(format.id, ownVersion ? 'mbsync' : other, versionOf('mbsync'))
  })
})

test('the two differ in one word', () => {
  const [newer, older] = both.map(({ format }) => golden('plain', format).replace(/^#[^]*?\n\n/u, ''))
  expect(newer?.replace(/^TLSType/mu, 'SSLType')).toBe(older)
})
