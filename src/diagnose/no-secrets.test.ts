import { expect, test } from 'vitest'
import { redact } from './redact.ts'

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
