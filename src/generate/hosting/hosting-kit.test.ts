import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { webServerIds } from '#content/web-servers.ts'
import { autoconfigProblems, hasXmllint } from '#proof/autoconfig-schema.ts'
import { hasNamedCheckzone, readByNamed } from '#proof/named-checkzone.ts'
import { zip } from '#lib/zip.ts'
import { readPreset } from '#lookup/read-preset.ts'
import { hostingKit, type HostingSetup } from './hosting-kit.ts'
import { samplePreset } from './sample-preset.ts'

const today = '2026-11-25'
const setupFor = (server: HostingSetup['server'], cloud = clouds.worldwide): HostingSetup => ({
  site: { host: 'setup.contoso.com', base: '/mail/' },
  server,
  cloud,
  domain: 'contoso.com',
  preset: samplePreset({ domain: 'contoso.com', cloud: cloud.id }),
  today,
})
const names = (setup: HostingSetup) => hostingKit(setup).map(({ name }) => name)
const textOf = (setup: HostingSetup, name: string) =>
  hostingKit(setup).find((file) => file.name === name)?.text ?? ''

test.each(webServerIds)('the kit for %s is a zip of readable files, the same each time', (server) => {
  const files = hostingKit(setupFor(server))
  expect(zip(files, today)).toEqual(zip(hostingKit(setupFor(server)), today))
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'README.txt',
      'preset.json',
      'thunderbird-autoconfig/mail/config-v1.1.xml',
      'thunderbird-autoconfig/.well-known/autoconfig/mail/config-v1.1.xml',
      'dns/exchange-online.zone',
      'apple/exchange-online.mobileconfig',
    ]),
  )
  // Nobody's name: an address was only needed for its domain.
  for (const { name, text } of files) expect(text, name).not.toContain('postmaster')
  const readme = textOf(setupFor(server), 'README.txt')
  expect(readme).toContain('https://setup.contoso.com/mail/')
  expect(readme).toContain('curl -sI')
})

test('the README says who is named: nobody with the sample, else whom the preset names', () => {
  const readmeWith = (preset: object) =>
    textOf({ ...setupFor('nginx'), preset: JSON.stringify(preset) }, 'README.txt').replaceAll(/\s+/gu, ' ')
  const nobody = 'Nothing in this folder names a person or holds a password.'
  expect(textOf(setupFor('nginx'), 'README.txt').replaceAll(/\s+/gu, ' ')).toContain(nobody)
  expect(readmeWith({ organisation: 'Contoso' })).toContain(nobody)
  const sample = 'preset.json in this folder is only a sample: it calls the organisation contoso.com'
  expect(textOf(setupFor('nginx'), 'README.txt').replaceAll(/\s+/gu, ' ')).toContain(sample)
  expect(readmeWith({ organisation: 'Contoso' })).not.toContain('only a sample')
  const named = readmeWith({
    support: { email: 'ana@contoso.com', phone: '+1 425 555 0100' },
    note: 'Ask Ana.',
  })
  expect(named).not.toContain(nobody)
  expect(named).toContain(
    'preset.json has what your own file says: ana@contoso.com, +1 425 555 0100 and a note.',
  )
  expect(named).toContain('Nothing else in this folder names a person, and nothing holds a password.')
})

test('without a domain there is nothing of one; in other clouds no folder for Thunderbird', () => {
  const { domain: _domain, ...rest } = setupFor('nginx')
  expect(names(rest)).toEqual([
    'README.txt',
    'nginx/exchange-online-setup.conf',
    'preset.json',
    'apple/exchange-online.mobileconfig',
  ])
  expect(names(setupFor('caddy', clouds['gcc-high'])).join()).not.toContain('thunderbird')
  expect(names(setupFor('caddy', clouds['gcc-high']))).toContain('dns/exchange-online.zone')
})

describe('what is in it passes its reader', () => {
  test.each(Object.values(clouds))('the sample preset for $id', (cloud) => {
    for (const domain of [undefined, 'contoso.com'])
      expect(
        readPreset(samplePreset({ ...(domain === undefined ? {} : { domain }), cloud: cloud.id })),
      ).toHaveProperty('preset.cloud', cloud.id)
  })

  test.skipIf(!hasNamedCheckzone)('the zone', () => {
    expect(readByNamed('contoso.com', textOf(setupFor('nginx'), 'dns/exchange-online.zone')).says).toBe('')
  })

  test.skipIf(!hasXmllint)('what Thunderbird asks for', () => {
    const text = textOf(setupFor('nginx'), 'thunderbird-autoconfig/mail/config-v1.1.xml')
    expect(autoconfigProblems([text])).toEqual([''])
    expect(text).toContain('<domain>contoso.com</domain>')
  })
})
