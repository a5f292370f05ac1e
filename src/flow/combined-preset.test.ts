import { expect, test } from 'vitest'
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
