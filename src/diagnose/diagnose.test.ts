import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnose, type Diagnosis } from './diagnose.ts'

const errorsIn = (text: string) => diagnose(text).verdicts.map(({ error }) => error)

function expectInside(text: string, { verdicts, foreign, unknown }: Diagnosis): void {
  const spans = [...verdicts, ...foreign].flatMap((each) => each.spans)
  for (const { start, end } of [...spans, ...(unknown?.span === undefined ? [] : [unknown.span])]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

describe('what decided is shown in the text as it was pasted', () => {
  test.each([
    ['> 535 5.7.\n> 139 Authentication unsuccessful', '5.7.\n> 139'],
    ['AADSTS50\n126: Error validating', 'AADSTS50\n126'],
    ['<b>NO&nbsp;LOGIN</b> failed.', 'NO&nbsp;LOGIN</b> failed'],
    ['user&#39;s 550 5.1.90 x', '5.1.90'],
  ])('%j', (text, part) => {
    const span = diagnose(text).verdicts[0]?.spans[0]
    expect(text.slice(span?.start, span?.end)).toBe(part)
  })
})

test('two errors stand in the order of cause, wherever they are in the text', () => {
  const authenticate = 'A1 NO AUTHENTICATE failed.'
  const refresh = 'AADSTS700082: The refresh token has expired due to inactivity.'
  const expected = ['sign-in-expired', 'imap-authenticate-failed']
  expect(errorsIn(`${refresh}\n${authenticate}`)).toEqual(expected)
  expect(errorsIn(`${authenticate}\n${refresh}`)).toEqual(expected)
  expect(
    errorsIn(
      '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    ),
  ).toEqual(['wrong-password', 'not-signed-in'])
})

test('a code within a longer one is not taken for it', () => {
  expect(errorsIn('550 5.7.606 Access denied, banned sending IP')).toEqual(['ip-banned'])
  expect(errorsIn('nginx/1.5.7.139')).toEqual([])
  expect(errorsIn('took 15.7.60 s')).toEqual([])
  expect(errorsIn('5.7.1 39 bytes')).toEqual([])
})

test('a text with several causes is never sure', () => {
  for (const text of [
    '535 5.7.3 Authentication unsuccessful',
    '535 5.7.139',
    'SMTP Error: Could not authenticate.',
  ])
    expect(diagnose(text).verdicts[0]?.sure, text).not.toBe('sure')
})

test('the unknown says why', () => {
  expect(diagnose('').unknown).toEqual({ because: 'empty' })
  expect(diagnose('help').unknown).toEqual({ because: 'short' })
  expect(diagnose('550 5.9.99 Weird').unknown).toMatchObject({ because: 'unknown-code', code: '5.9.99' })
  expect(diagnose('My mail has not worked for several days now.').unknown).toEqual({ because: 'no-error' })
})

const piece = fc.constantFrom(
  '535 5.7.139 ',
  'Authentication unsuccessful, ',
  'AADSTS',
  '50126',
  '5.7.\n139',
  '<b>',
  '&#39;',
  '\\u0027',
  '=\n',
  '> ',
  'smtp.',
  'a@b.c',
  '\u200B',
  '’',
  '\r\n',
  'NO AUTHENTICATE failed.',
  '%2',
  'office365.com',
  '\uD800',
  '2026-01-01 10:00:00 ',
)

test('never throws, and every span lies in the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.oneof(piece, fc.string({ maxLength: 10 })), { maxLength: 60 })
      .map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => expectInside(text, diagnose(text))),
    { numRuns: 500 },
  )
})

test.each([
  ['smtp smtp.office365.com 587 connect no-answer', ['connection-timeout']],
  ['name smtp.office365.com missing', ['host-not-found']],
  [
    'smtp smtp.office365.com 587 connect open\nsmtp smtp.office365.com 587 starttls missing',
    ['smtp-intercepted'],
  ],
  [
    'imap outlook.office365.com 993 connect open\nimap outlook.office365.com 993 tls TLSv1.0',
    ['tls-too-old'],
  ],
])('the block of a check script says %j', (lines, expected) => {
  const block = `Hello,\n> exchange-online-check 1\n${lines}\nend\nThanks`
  expect(errorsIn(block)).toEqual(expected)
})

test('a block in which all is well says that the network is not the cause', () => {
  const well = ['connect open', 'tls TLSv1.3', 'certificate trusted', 'auth LOGIN XOAUTH2']
  const lines = well.map((line) => `smtp smtp.office365.com 587 ${line}`).join('\n')
  expect(diagnose(`exchange-online-check 1\n${lines}\nend`)).toEqual({
    verdicts: [],
    foreign: [],
    unknown: { because: 'network-well' },
  })
  expect(diagnose('exchange-online-check 1\n').unknown).toEqual({ because: 'not-checked' })
})
