import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact } from './redact.ts'

describe('a secret is blanked whole', () => {
  test.each([
    ['password: Abc;def&123(9', 'password: [password removed]'],
    ['password: "ab\\"cdef" next', 'password: "[password removed]" next'],
    ['{\\"pass\\":\\"ab\\\\\\"cd\\",\\"port\\":587}', '{\\"pass\\":\\"[password removed]\\",\\"port\\":587}'],
    ['C: PASS my secret phrase\nS: -ERR', 'C: PASS [password removed]\nS: -ERR'],
    ["*cmd* 'PASS my secret phrase'\n-ERR", "*cmd* 'PASS [password removed]'\n-ERR"],
    ['password: my secret phrase\n535 no', 'password: [password removed]\n535 no'],
    ['imap://ana@contoso.com:p@ss/w@host/', 'imap://ana@contoso.com:[password removed]@host/'],
    ['swaks --auth-password "my secret" --tls', 'swaks --auth-password "[password removed]" --tls'],
    ['password=a,b&c&grant_type=password', 'password=[password removed]&grant_type=password'],
    ['auth_pass: a b c', 'auth_pass: [password removed]'],
    ['MAIL_PASSWORD=my phrase here', 'MAIL_PASSWORD=[password removed]'],
    ['A1 LOGIN ana "hun\\"ter"', 'A1 LOGIN ana "[password removed]"'],
    ['curl -u ana:"my secret" x', 'curl -u ana:"[password removed]" x'],
    ['password=abc<br>535 no', 'password=[password removed]<br>535 no'],
  ])('%j', (text, clean) => {
    expect(redact(text).text).toBe(clean)
    expect(redact(clean).text, 'a second time').toBe(clean)
  })
})

/** Passwords have any sign; what a protocol carries is written in base64. */
const frames = {
  password: ['password=@', 'Password: "@"', '"pass":"@"', 'client_secret = @', 'PASS @', 'imap://u:@@host'],
  base64: ['Bearer @', 'Authorization: Basic @', 'AUTH PLAIN @', 'C: AUTHENTICATE XOAUTH2 @'],
}
const values = { password: /^[A-Za-z0-9!%+~]{10,30}[0-9]$/, base64: /^[A-Za-z0-9+]{10,30}[0-9]$/ }

test.each(['password', 'base64'] as const)('never echoes a secret (%s), whatever is around it', (kind) => {
  const around = fc.string({ maxLength: 40 }).map((text) => text.replaceAll(/["'\\]/g, ''))
  fc.assert(
    fc.property(
      fc.stringMatching(values[kind]),
      fc.constantFrom(...frames[kind]),
      around,
      around,
      (value, form, before, after) => {
        const text = `${before}\n${form.replace('@', () => value)}\n${after}`
        const { text: clean, secrets } = redact(text)
        expect(clean).not.toContain(value)
        for (const { start, end } of secrets) expect(text.slice(start, end).length).toBe(end - start)
      },
    ),
  )
})
