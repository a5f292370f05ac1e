import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clouds, type CloudId } from '#content/clouds.ts'
import { dayBefore, longDay } from '#content/day.ts'
import { retirementDays } from '#content/retirement-days.ts'
import { parseEmail } from '#lib/email.ts'
import { appleProblems } from '#proof/apple-check.ts'
import {
  hasPlistutil,
  hasXmllint,
  saidByXmllint,
  takenByPlistutil,
  typedPlists,
  xmllintVersion,
} from '#proof/apple.ts'
import { accountOf, idsOf, readProfile, profileKinds, textOf } from '#proof/apple-profiles.ts'
import { npmVersion } from '#proof/npm-version.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython, plistsByPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, golden } from '#generate/golden-cases.ts'
import { notOffered } from '#generate/not-offered.ts'
import { knownUser } from '#generate/placeholder.ts'
import { genericProfile } from './generic-profile.ts'
import { appleMacProfile } from './mac-mobileconfig.ts'
import { appleProfile } from './mobileconfig.ts'

describe.each(profileKinds)('$id', ({ id, format, os, own, top }) => {
  const names = casesOf(format)
  const texts = names.map((name) => golden(name, format))

  test.each(names)('%s: the npm package plist reads the values that went in', (name) => {
    const setup: MailboxSetup = cases[name]
    const { email, cloud } = setup
    const { PayloadContent, ...profile } = readProfile(golden(name, format))
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadRemovalDisallowed: false,
      ...top,
    })
    expect(profile['PayloadOrganization']).toBe(setup.support?.org)
    expect(PayloadContent).toHaveLength(1)
    expect(PayloadContent[0]).toMatchObject({
      PayloadVersion: 1,
      Host: cloud.servers.imap.host.value,
      OAuth: true,
      SSL: true,
      ...own,
    })
    expect(PayloadContent[0]?.EmailAddress).toBe(email)
    expect(PayloadContent[0]?.UserName).toBe(email === undefined ? undefined : knownUser(setup))
    expect(new Set(idsOf(golden(name, format))).size).toBe(4)
    proved(id, 'plist (npm)', npmVersion('plist'))
  })

  test.skipIf(!hasPython)('plistlib of Python reads the same, and Apple’s documentation allows it', () => {
    expect(plistsByPython(texts)).toEqual(texts.map(readProfile))
    for (const profile of typedPlists(texts)) expect(appleProblems(profile, os)).toEqual([])
    proved(id, 'plistlib (Python)', versionOf('python3'))
  })

  test.skipIf(!hasPlistutil)('plistutil converts every one', () => {
    for (const text of texts) expect(takenByPlistutil(text)).toBe(true)
    proved(id, 'plistutil', versionOf('plistutil'))
  })

  test.skipIf(!hasXmllint)('xmllint finds each valid by the structure of Apple’s DTD', () => {
    expect(saidByXmllint(texts)).toBe('')
    proved(id, 'xmllint', xmllintVersion())
  })

  test('sign-in pages are named outside the worldwide cloud, and only there', () => {
    for (const cloud of Object.values(clouds)) {
      const text = textOf(format, { cloud, today: '2026-11-23', link: '' })
      const page = `https://${cloud.signInHost.value}/common/oauth2/v2.0/authorize`
      const national = cloud.id !== 'worldwide'
      expect(accountOf(text)['OAuthSignInURL']).toBe(national ? page : undefined)
      const tokens = national && os === 'iOS' ? page.replace(/authorize$/u, 'token') : undefined
      expect(accountOf(text)['OAuthTokenRequestURL']).toBe(tokens)
      expect(text.includes('unconfirmed')).toBe(national)
    }
  })

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
        const later = {
          email: email.toUpperCase(),
          cloud: clouds[two],
          today: '2040-12-31',
          link: '',
        } as const
        fc.pre(later.email.toLowerCase() === email.toLowerCase()) // not so with ß and its like
        expect(idsOf(textOf(format, first))).toEqual(idsOf(textOf(format, later)))
        fc.pre(email.toLowerCase() !== other.toLowerCase())
        expect(idsOf(textOf(format, { ...first, email: other }))).not.toEqual(idsOf(textOf(format, first)))
      }),
    )
  })

  test('the same input is the same bytes', () => {
    expect(textOf(format, cases.nasty)).toBe(textOf(format, { ...cases.nasty }))
  })
})

const address = fc
  .tuple(fc.emailAddress(), fc.constantFrom('', 'Ñ', "o'", 'жан'))
  .map(([email, before]) => before + email)
  .filter((email) => parseEmail(email).ok)
const cloudId = fc.constantFrom(...(Object.keys(clouds) as CloudId[]))

test('the ids of profiles that were handed out stay for ever', () => {
  expect(profileKinds.map(({ format }) => idsOf(golden('plain', format)))).toMatchInlineSnapshot(`
    [
      [
        "exchange-online-setup.1A3221E2-43E4-5F02-A843-2F4AC44FA47D",
        "1A3221E2-43E4-5F02-A843-2F4AC44FA47D",
        "exchange-online-setup.1A3221E2-43E4-5F02-A843-2F4AC44FA47D.eas",
        "A00D1A36-D0C5-5E6D-AB45-26B112382D0B",
      ],
      [
        "exchange-online-setup.143967F8-944C-57AF-AC6F-B3ADFA12AAA5",
        "143967F8-944C-57AF-AC6F-B3ADFA12AAA5",
        "exchange-online-setup.143967F8-944C-57AF-AC6F-B3ADFA12AAA5.ews",
        "61F57C4D-1CB8-59C1-A818-B862EC77D2CA",
      ],
    ]
  `)
})

test('the profile that is served for everybody is the one that is made here', () => {
  expect(genericProfile(clouds.worldwide, '2026-11-23')).toBe(golden('generic', appleProfile))
})

test('the profile of a Mac says when its servers go, on the page and on the Mac, and goes with them', () => {
  const { ConsentText, PayloadDescription } = readProfile(golden('plain', appleMacProfile))
  for (const day of [retirementDays['ews-off'], retirementDays['ews-end']]) {
    expect(JSON.stringify(appleMacProfile.caution)).toContain(longDay(day))
    expect(ConsentText.default).toContain(longDay(day))
    expect(PayloadDescription).toContain(longDay(day))
  }
  expect(appleMacProfile.title).toContain(longDay(retirementDays['ews-end']))
  const end = retirementDays['ews-end']
  expect(notOffered(appleMacProfile, { ...cases.plain, today: dayBefore(end) })).toBeUndefined()
  expect(notOffered(appleMacProfile, { ...cases.plain, today: end })).toBeDefined()
})
