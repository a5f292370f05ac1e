import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import { writeLinkPreset } from '#lookup/link-preset.ts'
import { readPreset } from '#lookup/read-preset.ts'
import { withLink } from './with-link.ts'

const presetOf = (file: object): Preset => {
  const read = readPreset(JSON.stringify(file))
  return 'preset' in read ? read.preset : expect.unreachable(JSON.stringify(read.problems))
}
const combined = (site: object, link: object) => withLink(presetOf(site), writeLinkPreset(presetOf(link)))
const reason = 'No.'
const ways = (...list: string[]) => list.map((way) => ({ way, reason }))

test.for<[string, object, object]>([
  ['every way', { closedWays: ways('exchange', 'imap') }, { closedWays: ways('pop', 'send') }],
  ['every app', { only: { apps: ['k9'], reason } }, { only: { apps: ['thunderbird'], reason } }],
  [
    'every app by name',
    { notOffered: appIds.slice(0, 20).map((app) => ({ app, reason })) },
    { notOffered: appIds.slice(20).map((app) => ({ app, reason })) },
  ],
  [
    'every way of the apps that are left',
    { only: { apps: ['outlook-ios'], reason } },
    { closedWays: ways('exchange') },
  ],
  [
    'every way of its own apps',
    {},
    { only: { apps: ['outlook-ios'], reason }, closedWays: ways('exchange') },
  ],
])(
  'a link that with the site closes %s is left out and said, and the site stands',
  async ([, site, link]) => {
    const { preset, link: told } = await combined({ organisation: 'Contoso', ...site }, link)
    expect(preset).toEqual(presetOf({ organisation: 'Contoso', ...site }))
    expect(told.dropped).toEqual([{ key: 'preset', value: '', reason: 'nothing-left' }])
    expect(told.says).toBeUndefined()
  },
)

test('a link that leaves something narrows the site', async () => {
  const { preset, link } = await combined(
    { closedWays: ways('pop') },
    { organisation: 'Contoso', notOffered: [{ app: 'k9', reason }] },
  )
  expect(preset).toMatchObject({ claimed: true, notOffered: [{ app: 'k9', claimed: true }] })
  expect(link.dropped).toBeUndefined()
})

test('a link that cannot be read is left out, and the site stands', async () => {
  const { preset, link } = await withLink(noPreset, 'jdamaged')
  expect(preset).toEqual(noPreset)
  expect(link.dropped).toHaveLength(1)
})
