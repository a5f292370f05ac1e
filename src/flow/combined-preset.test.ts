import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import type { WayId } from '#content/app.ts'
import { cloudIds } from '#content/clouds.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import { combinedPreset } from './combined-preset.ts'

const link: Preset = {
  ...noPreset,
  organisation: 'Somebody',
  support: { phone: '+1 900 555 0199' },
  cloud: 'china',
  first: ['k9'],
  notOffered: [{ app: 'thunderbird', reason: 'Theirs.' }],
  closedWays: [{ way: 'pop', reason: 'Theirs.' }],
}

test('on a site that says nothing, all that a link says is a claim', () => {
  expect(combinedPreset(noPreset, link)).toEqual({
    ...link,
    claimed: true,
    claimedFirst: ['k9'],
    notOffered: [{ app: 'thunderbird', reason: 'Theirs.', claimed: true }],
    closedWays: [{ way: 'pop', reason: 'Theirs.', claimed: true }],
  })
})

test('a link cannot put its phone under the name of the site', () => {
  const combined = combinedPreset({ ...noPreset, organisation: 'Contoso' }, link)
  expect(combined.organisation).toBe('Contoso')
  expect(combined.support).toBeUndefined()
  expect(combined.claimed).toBeUndefined()
})

test('what the site says of an app, a way and the cloud stands', () => {
  const site: Preset = {
    ...noPreset,
    cloud: 'dod',
    first: ['outlook-ios'],
    notOffered: [{ app: 'thunderbird', reason: 'Ours.' }],
    closedWays: [{ way: 'pop', reason: 'Ours.' }],
  }
  expect(combinedPreset(site, link)).toMatchObject({
    cloud: 'dod',
    first: ['outlook-ios', 'k9'],
    notOffered: [{ app: 'thunderbird', reason: 'Ours.' }],
    closedWays: [{ way: 'pop', reason: 'Ours.' }],
  })
})

test('the domain of the site stands; that of a link is never put under the name of the site', () => {
  const evil = { ...link, domain: 'evil.example' }
  expect(combinedPreset({ ...noPreset, domain: 'contoso.com' }, evil).domain).toBe('contoso.com')
  expect(combinedPreset({ ...noPreset, organisation: 'Contoso' }, evil).domain).toBeUndefined()
  expect(combinedPreset(noPreset, evil).domain).toBe('evil.example')
})

const app = fc.constantFrom(...appIds.slice(0, 6))
const reason = fc.constantFrom('Ours.', 'Theirs.')
const way = fc.constantFrom<WayId>('exchange', 'imap', 'pop', 'send')
const presets: fc.Arbitrary<Preset> = fc
  .record(
    {
      organisation: fc.constantFrom('Contoso', 'Somebody'),
      domain: fc.constantFrom('contoso.com', 'evil.example'),
      cloud: fc.constantFrom(...cloudIds),
      support: fc.constantFrom({ phone: '+1 425 555 0100' }, { email: 'help@evil.example' }),
      first: fc.uniqueArray(app, { maxLength: 3 }),
      notOffered: fc.uniqueArray(fc.record({ app, reason }), { maxLength: 3, selector: (row) => row.app }),
      only: fc.record({ apps: fc.uniqueArray(app, { minLength: 1, maxLength: 3 }), reason }),
      closedWays: fc.uniqueArray(fc.record({ way, reason }), { maxLength: 3, selector: (row) => row.way }),
      logo: fc.constant('data:image/png;base64,'),
      accent: fc.constantFrom({ light: '#00529b', dark: '#7ab8ff' }, { light: '#111111', dark: '#eeeeee' }),
      note: fc.constantFrom('Ours.', 'Theirs.'),
    },
    { requiredKeys: [] },
  )
  .map((said) => ({ ...noPreset, ...said }) as Preset)

test('whatever a site says, no link changes it', () => {
  fc.assert(
    fc.property(presets, presets, (site, other) => {
      const { first, notOffered, closedWays = [], ...rest } = site
      const combined = combinedPreset(site, other)
      expect(combined).toMatchObject(rest)
      expect(combined.first.slice(0, first.length)).toEqual(first)
      expect(combined.notOffered.slice(0, notOffered.length)).toEqual(notOffered)
      expect((combined.closedWays ?? []).slice(0, closedWays.length)).toEqual(closedWays)
    }),
  )
})
