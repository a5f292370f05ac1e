import { expect, test } from 'vitest'
import { noPreset } from '#content/preset.ts'
import { supportOf } from './support.ts'

const preset = {
  ...noPreset,
  organisation: 'Contoso',
  support: { email: 'help@contoso.com', phone: '+1 555 0100', page: 'https://help.contoso.com/' },
}

test('whom this site names comes before whom a link names', () => {
  expect(supportOf({ org: 'Somebody', help: 'call me' }, preset)).toEqual({
    org: 'Contoso',
    help: 'help@contoso.com, +1 555 0100, https://help.contoso.com/',
  })
})

test('whom a link names helps where the site names nobody, under the name in the link', () => {
  expect(supportOf({ org: 'Somebody', help: 'call me' }, noPreset)).toEqual({
    org: 'Somebody',
    help: 'call me',
  })
  expect(supportOf({ help: 'call me' }, { ...preset, support: {} })).toEqual({ help: 'call me' })
})

test('an organisation alone helps nobody', () => {
  expect(supportOf({ org: 'Somebody' }, noPreset)).toBeUndefined()
})
