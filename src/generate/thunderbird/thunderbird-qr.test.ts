import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasPython } from '#proof/python.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { scannedByPython } from '#proof/thunderbird-qr.ts'
import { hasZbar, readQrImage } from '#proof/zbar.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import { notOffered } from '#generate/not-offered.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'

const image = formatOf('thunderbird-qr')
const text = formatOf('thunderbird-qr-text')
const payload = (setup: MailboxSetup) => resultOf(() => String(text.write(setup)))

/** What has to come out. */
const account = (setup: MailboxSetup) => ({
  account: emailOf(setup),
  email: emailOf(setup),
  name: setup.name ?? '',
  incoming: ['IMAP', 'outlook.office365.com', 993, 'Tls', 'OAuth2', userOf(setup)],
  outgoing: ['SMTP', 'smtp.office365.com', 587, 'AlwaysStartTls', 'OAuth2', userOf(setup)],
  passwords: ['', ''],
})

const local = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aZ09!#$%&'*+-/=?^_`{|}~."), minLength: 1, maxLength: 70 }),
  hostileLine,
)
const domain = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abzAZ09-.'), minLength: 1, maxLength: 40 }),
  fc.constantFrom('contoso.com', `${'b'.repeat(61)}.${'c'.repeat(61)}.com`),
  hostileLine,
)
const hostileSetup = fc
  .record({
    email: fc.tuple(local, domain).map((parts) => parts.join('@')),
    user: fc.oneof(hostileLine, anyText),
    name: fc.oneof(hostileLine, anyText),
  })
  .map((typed): MailboxSetup => ({ ...cases.plain, ...typed }))

describe.skipIf(!hasPython)('read by a reader of the public format in Python', () => {
  test.each(casesOf(text))('%s: the account is what went in, and no password is in it', (name) => {
    expect(scannedByPython([golden(name, text)])).toEqual([account(cases[name])])
    proved('thunderbird-qr-text', 'Python json', versionOf('python3'))
  })

  test('10,000 hostile addresses and names: each is refused or comes back, with nothing added', () => {
    const asked = fc.sample(hostileSetup, 10_000)
    const taken = asked.filter((setup) => payload(setup) !== 'refused')
    expect(taken.length).toBeGreaterThan(800)
    expect(scannedByPython(taken.map(payload))).toEqual(taken.map(account))
  })
})

describe.skipIf(!hasZbar)('drawn by librsvg and read by zbar', () => {
  test.each(casesOf(image))('%s: the image says what the text says', (name) => {
    expect(readQrImage(golden(name, image))).toBe(golden(name, text))
    proved('thunderbird-qr', 'zbar', versionOf('zbarimg'))
  })

  test('names in any script and of any length that fits come back', () => {
    const hostile = fc
      .sample(hostileLine, 20)
      .map((name): MailboxSetup => ({ ...cases.plain, name, link: `https://x/${name}` }))
    const longest: MailboxSetup = { ...cases.plain, name: '字'.repeat(100) }
    for (const setup of [longest, ...hostile])
      expect(readQrImage(String(image.write(setup)))).toBe(payload(setup))
  })
})

test('what a phone would not read or the app would not take is refused', () => {
  for (const email of [
    cases.longest.email,
    'žana@contoso.com',
    'ana@пошта.example',
    '"a b"@contoso.com',
    'a@b@c.d',
  ])
    expect(payload({ ...cases.plain, email, user: email })).toBe('refused')
  for (const name of ['a\nb', 'a\rb', '\uD800', 'x'.repeat(700)])
    expect(payload({ ...cases.plain, name })).toBe('refused')
})

test('a shared mailbox gets no code, with the reason', () => {
  expect(notOffered(image, cases.shared)).toBe(image.ownOnly)
})
