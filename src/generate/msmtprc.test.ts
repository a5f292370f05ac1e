import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { parseEmail } from '#lib/email.ts'
import { hasMsmtp, readByMsmtp } from '#proof/msmtp.ts'
import type { MailboxSetup } from './file-format.ts'
import { caseNames, cases, golden } from './golden-cases.ts'
import { files } from './files.ts'
import { msmtprc } from './msmtprc.ts'
import { PLACEHOLDER } from './placeholder.ts'

describe.skipIf(!hasMsmtp)('read by msmtp', () => {
  test.each(caseNames)(
    '%s: every setting is what went in, and the token is asked for the right user',
    (name) => {
      const setup: MailboxSetup = cases[name]
      const email = setup.email ?? PLACEHOLDER
      const { says, settings, asked } = readByMsmtp(golden(name, files.msmtprc))
      expect(says).toBe('')
      expect(asked).toEqual(['access', setup.user ?? email])
      expect(Object.fromEntries(settings)).toMatchObject({
        host: setup.cloud.servers.smtp.host.value,
        port: '587',
        auth: 'XOAUTH2',
        user: setup.user ?? email,
        from: email,
        tls: 'on',
        tls_starttls: 'on',
        tls_trust_file: 'system',
        tls_certcheck: 'on',
      })
    },
  )

  test.each(caseNames)('%s: the account also answers to its address', (name) => {
    const setup: MailboxSetup = cases[name]
    expect(readByMsmtp(golden(name, files.msmtprc), [`--account=${setup.email ?? PLACEHOLDER}`]).says).toBe(
      '',
    )
  })

  test('any address that passes the door reaches msmtp and the token program unchanged', () => {
    const local = fc.string({
      unit: fc.constantFrom(...`'!#&*+-/=?^_{|}~.aZ0ñж字`),
      minLength: 1,
      maxLength: 30,
    })
    const emails = local.map((text) => `${text}@contoso.com`).filter((text) => parseEmail(text).ok)
    const quotesAndLength = `${"'".repeat(64)}@${cases.longest.email.split('@')[1]}`
    for (const email of [quotesAndLength, ...fc.sample(emails, 100)]) {
      const { says, settings, asked } = readByMsmtp(
        msmtprc({ ...cases.plain, email, user: email }, files.msmtprc),
      )
      expect([says, asked, settings.get('from')]).toEqual(['', ['access', email], email])
    }
  })
})

test('without an address the file says which words to replace', () => {
  const config = msmtprc({ cloud: clouds.worldwide, today: '2026-11-23', link: '' }, files.msmtprc)
  expect(config).toContain(`# Put your own address in place of ${PLACEHOLDER}`)
})
