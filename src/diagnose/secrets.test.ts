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
