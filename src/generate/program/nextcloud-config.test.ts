import { describe, expect, test } from 'vitest'
import { hasPhp, readPhpFiles, shapesByPhp } from '#proof/php.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('nextcloud-config')

/** As Nextcloud does it: the file is required, and `$CONFIG` is what it left behind. */
const read = (texts: readonly string[]) => {
  const files = texts.map((text) =>
    text
      .replace("'/etc/mail-relay/password'", "'data://text/plain,made up%0A'")
      .replace('$CONFIG =', '$GLOBALS["CONFIG"] ='),
  )
  return (readPhpFiles(files, ['$GLOBALS["CONFIG"]']) as Record<string, unknown>[][]).map(
    ([values]) => values,
  )
}

describe.skipIf(!hasPhp)('read by PHP', () => {
  test('every setting is what went in', () => {
    const names = casesOf(format)
    const settings = names.map((name) => {
      const setup: MailboxSetup = cases[name]
      const [local, domain] = emailOf(setup).split('@')
      return {
        mail_smtpmode: 'smtp',
        mail_smtphost: '127.0.0.1',
        mail_smtpport: 1587,
        mail_smtpsecure: '',
        mail_smtpauth: true,
        mail_smtpname: userOf(setup),
        mail_smtppassword: 'made up',
        mail_from_address: local,
        mail_domain: domain,
      }
    })
    expect(read(names.map((name) => golden(name, format)))).toEqual(settings)
    proved('nextcloud-config', 'PHP', versionOf('php'))
  })

  test('any person stays inside the three values', () => {
    const files = hostileFiles(format)
    const values = read(files.map(({ text }) => text))
    expect(
      values.map((each) => [
        each?.['mail_smtpname'],
        `${each?.['mail_from_address']}@${each?.['mail_domain']}`,
      ]),
    ).toEqual(files.map(({ user, email }) => [user, email]))
    expect(new Set(shapesByPhp(files.map(({ text }) => text)) as string[]).size).toBe(1)
  })
})
