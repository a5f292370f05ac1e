import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
    ['curl --url smtp://smtp.office365.com --user "ana:hunter2"', 'hunter2'],
    ["curl -u 'ana@contoso.com:my secret' imaps://outlook.office365.com", 'my secret'],
    ['curl -u ana:hunter2 https://x', 'hunter2'],
    ['machine smtp.office365.com login ana password sommer', 'sommer'],
    ['machine smtp.office365.com\n  login ana\n  password sommer', 'sommer'],
    ['user "ana" password "sommer wind"', 'sommer wind'],
    ['password "sommer"', 'sommer'],
    ['set smtp_pass sommer', 'sommer'],
    ['passwordeval "echo x"\npassword sommer', 'sommer'],
    ['--client-secret sommerwind', 'sommerwind'],
    ['my password Sommer2026 does not work', 'Sommer2026'],
    ['[smtp.office365.com]:587 ana@contoso.com:sommer', 'sommer'],
    ['<password>sommer wind</password>', 'sommer wind'],
    ['<key>IncomingPassword</key>\n  <string>sommer</string>', 'sommer'],
    ["$config['smtp_pass'] = 'sommer';", 'sommer'],
    ['IncomingPassword=sommer', 'sommer'],
    ['&quot;password&quot;:&quot;sommer&quot;,&quot;a&quot;:1', 'sommer'],
    ['ConvertTo-SecureString -String "sommer wind" -AsPlainText', 'sommer wind'],
    ['password="hunter2 was cut', 'hunter2'],
    ["server.login(user, 'sommer')", 'sommer'],
    ['<add key="SmtpPassword" value="sommer" />', 'sommer'],
    ['- name: SMTP_PASSWORD\n  value: sommer', 'sommer'],
    ['{"name":"SMTP_PASSWORD","value":"sommer"}', 'sommer'],
    ['<Data Name="Password">sommer</Data>', 'sommer'],
    ['Password          : sommer', 'sommer'],
    ['Password:\nSommer2026\n535 5.7.3', 'Sommer2026'],
    ['Пароль: sommer', 'sommer'],
    ['pw: sommer', 'sommer'],
    ['app password abcdefghijklmnop', 'abcdefghijklmnop'],
    ['token=abcdef1234567890', 'abcdef1234567890'],
    ['Cookie: ESTSAUTH=0.AAA; x=y', 'ESTSAUTH'],
  ])('%j', (text, secret) => {
    const { text: clean, secrets } = redact(text)
    expect(clean).not.toContain(secret)
    expect(secrets.length).toBeGreaterThan(0)
    expect(redact(clean).text, 'a second time').toBe(clean)
  })
})

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

test.each([
  '$ecret123',
  'Yourdog2024',
  'mydogpass9',
  'mypassword',
  '[hunter2]',
  '<hunter2>',
  '$ecret',
  'secret',
])('%s is no placeholder', (value) => {
  expect(redact(`password=${value}`).text).toBe('password=[password removed]')
  expect(redact(`"password": "${value}"`).text).toBe('"password": "[password removed]"')
})

test.each([
  'password=<password>',
  'password: "<your app password>"',
  'SMTP_PASSWORD=${SMTP_PASSWORD}',
  'password=$SMTP_PASSWORD',
  'password: YOUR_PASSWORD',
  "password: 'your-app-password'",
  'password=****',
  'password: xxxx',
  'password: [FILTERED]',
  "password: os.environ['SMTP_PASSWORD']",
  'pass: process.env.SMTP_PASS,',
  'password: {{ smtp_password }}',
  'MAIL_PASSWORD=null',
  'using password: YES)',
])('the placeholder in %j stays', (text) => {
  expect(redact(text)).toEqual({ text, secrets: [] })
})

test.each([
  'The user name or password is wrong.',
  'password expired',
  'Your password has expired',
  'Password incorrect.',
  '535 5.7.3 Password authentication failed: 535',
  'wrong user name or\npassword given.',
  'bad password "535 5.7.139 Authentication unsuccessful"',
  'Invalid client secret provided. Ensure the client secret value, not the client secret ID, is sent',
  'the request body must contain client_assertion or client_secret',
  'spf=pass smtp.mailfrom=contoso1.com',
  'curl -u https://x',
  'print("Password: ")\n535 5.7.139',
  '{"msg":"wrong password:","code":"535"}',
  'http://localhost:8080/?user=ana@contoso.com',
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
