import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mask, withMasks } from './mask.ts'
import { redact } from './redact.ts'

const JWT =
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL291dGxvb2sub2ZmaWNlLmNvbSJ9.c2lnbmF0dXJlLXNpZ25hdHVyZQ'

describe('secrets are blanked', () => {
  test.each([
    [
      'C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: bm9yZXBseUBjdWMuYWMuY3I=\nS: 334 UGFzc3dvcmQ6\nC: QmVucXR5Y28yMDEw',
      'QmVucXR5Y28yMDEw',
    ],
    ["send: 'AUTH PLAIN AGFuYQBzZWNyZXQ=\\r\\n'", 'AGFuYQBzZWNyZXQ='],
    [
      "send: 'QmVucXR5Y28yMDEw\\r\\n' after reply: b'334 UGFzc3dvcmQ6'\nreply: b'334 UGFzc3dvcmQ6\\r\\n'\nsend: 'aHVudGVyMjI=\\r\\n'",
      'aHVudGVyMjI=',
    ],
    [
      'A01 AUTHENTICATE XOAUTH2 dXNlcj1hbmFAY29udG9zby5jb20BYXV0aD1CZWFyZXIg',
      'dXNlcj1hbmFAY29udG9zby5jb20BYXV0aD1CZWFyZXIg',
    ],
    [`Authorization: Bearer ${JWT}`, JWT],
    [`token=${JWT.slice(0, 40)}\n${JWT.slice(40)}`, JWT.slice(0, 40)],
    [
      'client_secret=abc8Q~0123456789abcdefghij0123456789abcd&grant_type=x',
      'abc8Q~0123456789abcdefghij0123456789abcd',
    ],
    [
      '{"refresh_token":"0.AXoAabcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH-_xyz"}',
      '0.AXoAabcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH-_xyz',
    ],
    ['{\\"password\\": \\"Sommer2026!\\"}', 'Sommer2026!'],
    ["$mail->Password = 'Abc123!';", 'Abc123!'],
    ['Kennwort: Sommer2026', 'Sommer2026'],
    ['A1 LOGIN jim@contoso.com hunter2', 'hunter2'],
    ['POP3> PASS hunter2', 'hunter2'],
    ['smtp://ana:geheim7@smtp.office365.com:587', 'geheim7'],
    ["server.login('ana@contoso.com', 'pa55wort')", 'pa55wort'],
    ['http://localhost/?code=0.AAAAbbbbccccddddeeeeffffgggg&state=1', '0.AAAAbbbbccccddddeeeeffffgggg'],
    ['swaks --auth-user a --auth-password hunter2', 'hunter2'],
  ])('%j', (text, secret) => {
    const { text: clean, secrets } = redact(text)
    expect(clean).not.toContain(secret)
    expect(secrets.length).toBeGreaterThan(0)
    expect(redact(clean).text, 'a second time').toBe(clean)
  })
})

test.each([
  'NO LOGIN failed.',
  '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
  'Password: ********',
  'smtp_password: <secret>',
  'AUTH=PLAIN AUTH=XOAUTH2',
  '250-AUTH LOGIN XOAUTH2',
  'Password: the one that you use at work',
])('no alarm about %j', (text) => {
  expect(redact(text)).toEqual({ text, secrets: [] })
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

describe('the report names nobody', () => {
  test.each([
    [
      'ana@contoso.com wrote to bob@fabrikam.com and ana@contoso.com',
      '[address 1] wrote to [address 2] and [address 1]',
    ],
    ['contoso-com.mail.protection.outlook.com said', '[host 1] said'],
    [
      'smtp.office365.com [AM0PR02CA0085.eurprd02.prod.outlook.com]',
      'smtp.office365.com [AM0PR02CA0085.eurprd02.prod.outlook.com]',
    ],
    ['from [203.0.113.9] and 2a02:4780:1:8::10 at 10:22:33', 'from [[ip 1]] and [ip 2] at 10:22:33'],
    ['tenant 6f1f3c1a-1111-2222-3333-444455556666', 'tenant [id 1]'],
    ['Message-ID: <AM0PR02MB1234@AM0PR02.eurprd02.prod.outlook.com>', 'Message-ID: [message 1]'],
    [
      '/home/anna/mail.py index.js java.net.UnknownHostException',
      '/home/[user 1]/mail.py index.js java.net.UnknownHostException',
    ],
    ['550 5.7.139 on 127.0.0.1', '550 5.7.139 on 127.0.0.1'],
  ])('%j', (text, shown) => {
    expect(mask(text).text).toBe(shown)
  })
})

test('each mask can be undone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.emailAddress(), fc.ipV4(), fc.uuid(), fc.domain(), fc.string()), {
        maxLength: 12,
      }),
      (parts) => {
        const text = parts.join(' ')
        const { masks } = mask(text)
        expect(withMasks(text, masks, new Set(masks.keys()))).toBe(text)
      },
    ),
  )
})
