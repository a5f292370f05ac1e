import { expect, test } from 'vitest'
import { noPreset, type Preset } from '#content/preset.ts'
import { combinedPreset } from '#flow/combined-preset.ts'
import { recommendedBy } from './recommended-by.ts'

const site: Preset = { ...noPreset, organisation: 'Contoso', first: ['thunderbird'] }
const link: Preset = { ...noPreset, organisation: 'Theirs', first: ['thunderbird', 'k9'] }

test('an app that comes first is recommended by the site, by its name where it has one', () => {
  expect(recommendedBy('thunderbird', site)).toEqual({ name: 'Contoso' })
  expect(recommendedBy('thunderbird', { ...noPreset, first: ['thunderbird'] })).toEqual({})
  expect(recommendedBy('k9', site)).toBeUndefined()
})

test('what only a link puts first is recommended by the link, never by the name in it', () => {
  const both = combinedPreset(site, link)
  expect(recommendedBy('thunderbird', both)).toEqual({ name: 'Contoso' })
  expect(recommendedBy('k9', both)).toBe('link')
  const alone = combinedPreset(noPreset, link)
  expect(recommendedBy('k9', alone)).toBe('link')
  // The site has an order and no name, and the link a name: which is not the one of the site.
  const nameless = combinedPreset({ ...noPreset, first: ['thunderbird'] }, link)
  expect(recommendedBy('thunderbird', nameless)).toEqual({})
})
