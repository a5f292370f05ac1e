import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { genericSlots } from '#flow/slots.ts'
import { diagnose } from './diagnose.ts'
import { mask } from './mask.ts'
import { redact } from './redact.ts'
import { report } from './report.ts'

const made = (text: string) =>
  report({
    day: '2026-11-23',
    app: 'Thunderbird',
    chosen: [{ label: 'Connection', value: 'IMAP' }],
    pasted: mask(redact(text).text).text,
    diagnosis: diagnose(text),
    slots: genericSlots(clouds.worldwide, { name: 'Thunderbird' }),
    link: 'https://setup.example/setup/guide/?app=thunderbird',
  })

test('says what was chosen, pasted and found, and nobody’s name', () => {
  const text = example()
  expect(text).toContain('23 November 2026')
  expect(text).toContain('Connection: IMAP')
  expect(text).toContain('1. Authenticated SMTP is off in your organisation (smtp-auth-off-tenant)')
  expect(text).toContain('Your admin')
  expect(text).toContain('https://setup.example/setup/guide/?app=thunderbird')
  expect(text).not.toContain('contoso')
  expect(text).not.toContain('hunter22')
})

const example = () =>
  made(
    'user=ana@contoso.com password=hunter22\n535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
  )

test('a server that is only known by its name stays unnamed', () => {
  const text = made('SMTP Error: Could not authenticate. Host: mail.meinverein.de')
  expect(text).toContain('The answer came from another server')
  expect(text).not.toContain('meinverein')
})

test('a long log is shortened in the middle', () => {
  expect(made('x '.repeat(50_000)).length).toBeLessThan(14_000)
})
