import * as fc from 'fast-check'
import { parse } from 'plist'
import { describe, expect, test } from 'vitest'
import { clouds, type CloudId } from '#content/clouds.ts'
import { parseEmail } from '#lib/email.ts'
import { hasProgram, run } from '#proof/program.ts'
import { hasPython, plistsByPython } from '#proof/python.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { knownUser } from '#generate/placeholder.ts'
import { genericProfile } from './generic-profile.ts'
import { appleProfile, mobileconfig } from './mobileconfig.ts'

import { caseNames, cases, golden, goldenName, goldens } from '#generate/golden-cases.ts'

type Account = { EmailAddress?: string; UserName?: string; Host: string; [key: string]: unknown }
type Profile = { PayloadContent: Account[]; [key: string]: unknown }

const read = (text: string) => parse(text) as unknown as Profile
const account = (text: string) => read(text).PayloadContent[0] as Account
const ids = (text: string) =>
  [read(text), account(text)].flatMap((payload) => [payload['PayloadIdentifier'], payload['PayloadUUID']])

test.each(caseNames)('%s: the npm package plist reads the values that went in', (name) => {
  const setup: MailboxSetup = cases[name]
  const { email, cloud } = setup
  const { PayloadContent, ...profile } = read(golden(name, appleProfile))
  expect(profile).toMatchObject({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadRemovalDisallowed: false,
  })
  expect(PayloadContent).toHaveLength(1)
  expect(PayloadContent[0]).toMatchObject({
    PayloadType: 'com.apple.eas.account',
    PayloadVersion: 1,
    Host: cloud.servers.imap.host.value,
    OAuth: true,
    SSL: true,
  })
  expect(PayloadContent[0]?.EmailAddress).toBe(email)
  expect(PayloadContent[0]?.UserName).toBe(email === undefined ? undefined : knownUser(setup))
  expect(new Set(ids(golden(name, appleProfile))).size).toBe(4)
})

describe.skipIf(!hasPython)('plistlib of Python', () => {
  test('reads the same values', () => {
    const texts = caseNames.map((name) => golden(name, appleProfile))
    expect(plistsByPython(texts)).toEqual(texts.map(read))
  })
})

describe.skipIf(!hasProgram('plistutil', 'libplist-utils', 'extra'))('plistutil', () => {
  test.each(caseNames)('%s: converts', (name) => {
    // It ends well even where it fails (2.2.0), so its output decides.
    const { stdout } = run('plistutil', ['-i', goldens.path(goldenName(name, appleProfile)), '-o', '-'])
    expect(stdout.slice(0, 8)).toBe('bplist00')
  })
})

describe.skipIf(!hasProgram('xmllint', 'libxml2-utils', 'extra'))('xmllint', () => {
  test.each(caseNames)('%s: is well formed', (name) => {
    const { stderr } = run('xmllint', ['--nonet', '--noout', goldens.path(goldenName(name, appleProfile))])
    expect(stderr).toBe('')
  })
})

test('sign-in pages are named outside the worldwide cloud, and only there', () => {
  for (const cloud of Object.values(clouds)) {
    const settings = account(genericProfile(cloud, '2026-11-23'))
    const host = cloud.signInHost.value
    const page = cloud.id === 'worldwide' ? undefined : `https://${host}/common/oauth2/v2.0/authorize`
    expect(settings['OAuthSignInURL']).toBe(page)
    expect(settings['OAuthTokenRequestURL']).toBe(page?.replace(/authorize$/u, 'token'))
  }
})

const address = fc
  .tuple(fc.emailAddress(), fc.constantFrom('', 'Ñ', "o'", 'жан'))
  .map(([email, before]) => before + email)
  .filter((email) => parseEmail(email).ok)
const cloudId = fc.constantFrom(...(Object.keys(clouds) as CloudId[]))

test('the same account has the same ids on every day, in every cloud and in every spelling; others have others', () => {
  fc.assert(
    fc.property(address, address, cloudId, cloudId, (email, other, one, two) => {
      const first = {
        email,
        name: 'Ana',
        cloud: clouds[one],
        today: '2020-01-01',
        link: 'https://a.example/',
      } as const
      const later = { email: email.toUpperCase(), cloud: clouds[two], today: '2040-12-31', link: '' } as const
      fc.pre(later.email.toLowerCase() === email.toLowerCase()) // not so with ß and its like
      expect(ids(mobileconfig(first))).toEqual(ids(mobileconfig(later)))
      fc.pre(email.toLowerCase() !== other.toLowerCase())
      expect(ids(mobileconfig({ ...first, email: other }))).not.toEqual(ids(mobileconfig(first)))
    }),
  )
})

test('the same input is the same bytes', () => {
  expect(mobileconfig(cases.nasty)).toBe(mobileconfig({ ...cases.nasty }))
})

test('the ids of a profile that was handed out stay for ever', () => {
  expect(ids(golden('plain', appleProfile))).toMatchInlineSnapshot(`
    [
      "exchange-online-setup.1A3221E2-43E4-5F02-A843-2F4AC44FA47D",
      "1A3221E2-43E4-5F02-A843-2F4AC44FA47D",
      "exchange-online-setup.1A3221E2-43E4-5F02-A843-2F4AC44FA47D.eas",
      "A00D1A36-D0C5-5E6D-AB45-26B112382D0B",
    ]
  `)
})
