import { expect, test } from 'vitest'
import { read } from '#diagnose/reading.ts'
import { spoken } from './reading-words.ts'

const said = (text: string) => {
  const reading = read(text)
  return spoken(reading, reading.blanked)
}

test('what was found is said with who must act, and never what was secret', () => {
  expect(said('535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.')).toBe(
    'Authenticated SMTP is off in your organisation. Your admin must act.',
  )
  const secret = said('password=hunter22\n535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.')
  expect(secret).toMatch(/^Blanked: a password\. Auth/u)
  expect(secret).not.toContain('hunter22')
  expect(said('My mail has not worked for several days now.')).toBe('I do not know this one.')
})

test('an answer of another server is said to be one', () => {
  expect(said('535-5.7.8 Username and Password not accepted. - gsmtp')).toContain('came from Gmail')
  expect(said('SMTP Error: Could not authenticate. Host: mail.meinverein.de')).toContain('another server')
})
