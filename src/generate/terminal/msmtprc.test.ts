import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { tokenCommand } from '#content/token-programs.ts'
import { parseEmail } from '#lib/email.ts'
import { askedByMsmtp, hasMsmtp, readByMsmtp } from '#proof/msmtp.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { heard } from '#proof/token-program.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, PLACEHOLDER, userOf } from '#generate/placeholder.ts'

const msmtprc = formatOf('msmtprc')

describe.skipIf(!hasMsmtp)('read by msmtp', () => {
  test.each(caseNames)(
    '%s: every setting is what went in, and the token is asked for the right user',
    (name) => {
      const setup: MailboxSetup = cases[name]
      const { says, settings, asked } = readByMsmtp(golden(name, msmtprc))
      expect(says).toBe('')
      expect(asked).toEqual(heard(tokenCommand(userOf(setup), setup.token)))
      expect(Object.fromEntries(settings)).toMatchObject({
        host: setup.cloud.servers.smtp.host.value,
        port: '587',
        auth: 'XOAUTH2',
        user: userOf(setup),
        from: emailOf(setup),
        tls: 'on',
        tls_starttls: 'on',
        tls_trust_file: 'system',
        tls_certcheck: 'on',
      })
    },
  )

  test.each(caseNames)('%s: the account also answers to its address', (name) => {
    const setup: MailboxSetup = cases[name]
    expect(readByMsmtp(golden(name, msmtprc), [`--account=${emailOf(setup)}`]).says).toBe('')
  })

  test('any address that passes the door reaches msmtp and the token program unchanged', () => {
    const local = fc.string({
      unit: fc.constantFrom(...`'!#&*+-/=?^_{|}~.aZ0ñж字`),
      minLength: 1,
      maxLength: 30,
    })
    const emails = local.map((text) => `${text}@contoso.com`).filter((text) => parseEmail(text).ok)
    const quotesAndLength = `${"'".repeat(64)}@${cases.longest.email.split('@')[1]}`
    const all = [quotesAndLength, ...fc.sample(emails, 60)]
    const configs = all.map((email) => String(msmtprc.write({ ...cases.plain, email, user: email })))
    expect(askedByMsmtp(configs)).toEqual(all.flatMap((email) => ['oama', 'access', email]))
    const { says, settings } = readByMsmtp(configs[0] ?? '')
    expect([says, settings.get('from'), settings.get('user')]).toEqual(['', quotesAndLength, quotesAndLength])
    proved('msmtprc', 'msmtp', versionOf('msmtp'))
  })
})

test('without an address the file says which words to replace', () => {
  const config = msmtprc.write({ cloud: clouds.worldwide, today: '2026-11-23', link: '' })
  expect(config).toContain(`# Put your own address in place of ${PLACEHOLDER}`)
})
