import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCheckBlock } from './check-block.ts'
import { findingsOf } from './check-findings.ts'

const server = (at: string, auth: string) => [
  `${at} connect open`,
  `${at} tls TLSv1.3`,
  `${at} certificate trusted`,
  `${at} issuer C = US, O = DigiCert Inc, CN = DigiCert Cloud Services CA-1`,
  `${at} auth ${auth}`,
]
const SMTP = 'smtp smtp.office365.com 587'
const IMAP = 'imap outlook.office365.com 993'
const LINES = [
  'exchange-online-check 1',
  'script sh 2026-11-23',
  'cloud worldwide',
  'with OpenSSL 3.0.19 27 Jan 2026',
  'name smtp.office365.com found',
  ...server(SMTP, 'LOGIN XOAUTH2'),
  `${SMTP} starttls offered`,
  `${SMTP} greeting 220 AM0PR01CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready`,
  ...server(IMAP, 'PLAIN XOAUTH2'),
  'end',
]
const read = (text: string) => readCheckBlock(text)?.block ?? expect.fail('No block')
const causes = (text: string) => findingsOf(read(text)).map(({ cause }) => cause)
const changed = (from: string, to: string) =>
  LINES.map((line) => (line.includes(from) ? to : line)).join('\n')

test('a block as it is printed', () => {
  const block = read(LINES.join('\n'))
  expect(block).toMatchObject({
    version: 1,
    script: 'sh',
    cloud: 'worldwide',
    names: [{ host: 'smtp.office365.com', state: 'found' }],
    complete: true,
  })
  expect(block.servers).toHaveLength(2)
  expect(block.servers[0]).toMatchObject({
    protocol: 'smtp',
    port: 587,
    tls: 'TLSv1.3',
    auth: 'LOGIN XOAUTH2',
  })
  expect(findingsOf(block)).toEqual([{ what: 'all', cause: 'network-is-well' }])
})

test.for([
  ['Windows lines', LINES.join('\r\n')],
  ['a quote in a mail', `Hello,\n> ${LINES.join('\n> ')}\nRegards`],
  ['what the scripts say beside', LINES.join('\nLooking at outlook.office365.com, port 993 ...\n')],
  ['lines of a later script', LINES.join('\nsmtp smtp.office365.com 587 weather fine\nfuture line\n')],
  [
    'an earlier block before it',
    `exchange-online-check 1\n${SMTP} connect refused\nend\n${LINES.join('\n')}`,
  ],
])('%s', ([, text]) => {
  expect(causes(text ?? '')).toEqual(['network-is-well'])
})

test('a block that was cut off, one of another version, and none', () => {
  expect(read(LINES.slice(0, 8).join('\n')).complete).toBe(false)
  expect(causes(LINES.slice(0, -1).join('\n'))).toEqual(['not-checked'])
  expect(readCheckBlock('exchange-online-check 2\nend')).toBeUndefined()
  expect(readCheckBlock('535 5.7.139 Authentication unsuccessful')).toBeUndefined()
})

test.for([
  ['to its last line', LINES.join('\n'), '\nend'],
  ['in a quote', LINES.join('\n> '), '\n> end'],
  ['with Windows lines', LINES.join('\r\n'), '\r\nend'],
])('says where it stands: %s', ([, text = '', last = '']) => {
  const whole = `exchange-online-check 1\nend\n${text}  \nRegards, and 535 5.7.139`
  const { start, end } = readCheckBlock(whole)?.span ?? expect.fail('No block')
  expect(whole.slice(start, end)).toBe(text)
  expect(text.endsWith(last)).toBe(true)
})

test('one that was cut off ends with the last line that is its own', () => {
  const text = LINES.slice(0, 6).join('\n')
  const { start, end } = readCheckBlock(`${text}\nRegards\nAna`)?.span ?? expect.fail('No block')
  expect([start, end]).toEqual([0, text.length])
})

test.for([
  [`name smtp`, 'name smtp.office365.com missing', 'name-not-found'],
  [`name smtp`, 'name smtp.office365.com private', 'name-redirected'],
  [`${SMTP} connect`, `${SMTP} connect refused`, 'port-blocked'],
  [`${IMAP} connect`, `${IMAP} connect no-answer`, 'port-blocked'],
  [`${SMTP} starttls`, `${SMTP} starttls missing`, 'starttls-removed'],
  [`${IMAP} tls`, `${IMAP} tls TLSv1.0`, 'tls-too-old'],
  [`${IMAP} tls`, `${IMAP} tls failed`, 'tls-fails'],
  [`${IMAP} certificate`, `${IMAP} certificate wrong-name`, 'wrong-server'],
  [`${IMAP} certificate`, `${IMAP} certificate expired`, 'certificate-date'],
  [`${IMAP} certificate`, `${IMAP} certificate untrusted`, 'tls-inspection'],
  [`${IMAP} issuer`, `${IMAP} issuer CN=Zscaler Intermediate Root CA, O=Zscaler Inc.`, 'tls-inspection'],
  [`${SMTP} greeting`, `${SMTP} greeting 220 mx.contoso.com ESMTP Postfix`, 'wrong-server'],
  [`${SMTP} auth`, `${SMTP} auth none`, 'no-sign-in-offered'],
  [`${SMTP} auth`, `${SMTP} auth LOGIN PLAIN`, 'no-oauth-offered'],
  [`${SMTP} connect`, `${SMTP} connect unknown`, 'not-checked'],
])('%s: %s', ([from = '', to = '', cause]) => {
  expect(causes(changed(from, to))).toEqual([cause])
})

test('no text breaks it, and a long one is soon read', () => {
  const words = fc.constantFrom(
    'exchange-online-check 1',
    '\n',
    ' ',
    'smtp',
    'h',
    '587',
    'tls',
    'name',
    '__proto__',
    'constructor',
    'end',
    'port',
    'auth',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        const found = readCheckBlock(text)
        if (found === undefined) return
        expect(findingsOf(found.block).length).toBeGreaterThan(0)
        const { start, end } = found.span
        expect(text.slice(start, end)).toMatch(/^exchange-online-check 1(?:$|[^]*\S$)/u)
      },
    ),
    { numRuns: 2000 },
  )
  const start = performance.now()
  readCheckBlock('exchange-online-check 1\n> > > '.repeat(40_000))
  readCheckBlock(`exchange-online-check 1\n${' '.repeat(1_000_000)}`)
  expect(performance.now() - start).toBeLessThan(500)
})
