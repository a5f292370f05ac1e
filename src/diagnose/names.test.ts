import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mask, withMasks } from './mask.ts'

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
    ['login_hint=ana%40contoso.com&x=ana@contoso.com', 'login_hint=[address 1]&x=[address 1]'],
    ['ana&#64;contoso.com ana\\u0040contoso.com', '[address 1] [address 1]'],
    ['From: Ana Silva <ana@contoso.com>', 'From: [name 1] <[address 1]>'],
    ['To: "Silva, Ana" <ana@contoso.com>', 'To: "[name 1]" <[address 1]>'],
    ['Cc: ana silva <ana@contoso.com>', 'Cc: [name 1] <[address 1]>'],
    [
      'sent to Ana da Silva <ana@contoso.com>. Hello Ana da Silva',
      'sent to [name 1] <[address 1]>. Hello [name 1]',
    ],
    ['RCPT TO:<ana@contoso.com>', 'RCPT TO:<[address 1]>'],
    ['"ana silva"@contoso.com', '[address 1]'],
    ['ana@[203.0.113.9]', '[address 1]'],
    ['CONTOSO\\ana failed, CONTOSO\\\\ana too', '[user 1] failed, [user 1] too'],
    ['user=contoso\\ana', 'user=[user 1]'],
    ['contoso.local\\ana', '[user 1]'],
    [
      'PHPMailer\\PHPMailer\\Exception NT AUTHORITY\\SYSTEM',
      'PHPMailer\\PHPMailer\\Exception NT AUTHORITY\\SYSTEM',
    ],
    ["b'250 READY\\r\\n'", "b'250 READY\\r\\n'"],
    ['C:\\Users\\ana\\x.log', 'C:\\Users\\[user 1]\\x.log'],
    ['contoso-com.i-v1.mx.microsoft', '[host 1]'],
    ['contoso-com.mail.eo.outlook.com', '[host 1]'],
    ['contoso-com.mail.protection.office365.us', '[host 1]'],
    ['contoso.mail.onmicrosoft.com contoso-my.sharepoint.com', '[host 1] [host 2]'],
    [
      'smtp.hve.mx.microsoft mail.protection.outlook.com',
      'smtp.hve.mx.microsoft mail.protection.outlook.com',
    ],
    ['müller.de and mail.contoso.berlin', '[host 1] and [host 2]'],
    ["does not exist in tenant 'Contoso Ltd'", "does not exist in tenant '[name 1]'"],
    ['/o=ExchangeLabs/ou=x/cn=Recipients/cn=abc-Ana', '/o=ExchangeLabs/ou=x/cn=Recipients/cn=[user 1]'],
    ['resource 00000002-0000-0ff1-ce00-000000000000', 'resource 00000002-0000-0ff1-ce00-000000000000'],
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
