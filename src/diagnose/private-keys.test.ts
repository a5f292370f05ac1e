import { describe, expect, test } from 'vitest'
import { redact } from './redact.ts'

describe('a private key is blanked from its first line to its last', () => {
  const BODY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\nAgEAAoIBAQC7VJTUt9Us8cKj\n'
  const key = (body: string, label = 'RSA PRIVATE KEY') =>
    `-----BEGIN ${label}-----\n${body}-----END ${label}-----`
  test.each([
    ['plain', key(BODY, 'PRIVATE KEY')],
    ['encrypted', key(`Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0A1B2C\n\n${BODY}`)],
    ['in a quote', key(BODY).replaceAll(/^/gmu, '> ').slice(2)],
    ['long', key(BODY.repeat(400))],
    ['in JSON', JSON.stringify(key(BODY)).slice(1, -1)],
    ['of PGP', key(`Version: x\n\n${BODY}`, 'PGP PRIVATE KEY BLOCK')],
    ['of OpenSSH', key(BODY, 'OPENSSH PRIVATE KEY')],
    ['in a URL', key(BODY).replaceAll(' ', '+').replaceAll('\n', '%0A')],
  ])('%s', (_, text) => {
    const { text: clean, secrets } = redact(`before ${text} after 535 5.7.139`)
    expect(clean).toBe('before [key removed] after 535 5.7.139')
    expect(secrets.map(({ kind }) => kind)).toEqual(['private-key'])
    expect(redact(clean)).toEqual({ text: clean, secrets: [] })
  })

  test('one without its end, and two in a text', () => {
    expect(redact(`a -----BEGIN PRIVATE KEY-----\n${BODY}`).text).toBe('a [key removed]')
    expect(redact(`${key(BODY)}\nb\n${key(BODY)}`).text).toBe('[key removed]\nb\n[key removed]')
  })
})
