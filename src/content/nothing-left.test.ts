import { expect, test } from 'vitest'
import { apps } from './app-list.ts'
import { noPreset, type Preset } from './preset.ts'
import { nothingLeft } from './nothing-left.ts'

const reason = 'No.'
const onlyIos: Preset = {
  ...noPreset,
  notOffered: apps.filter(({ id }) => id !== 'outlook-ios').map(({ id: app }) => ({ app, reason })),
}

test('something is left as long as one app has one way', () => {
  expect(nothingLeft(noPreset, apps)).toBe(false)
  expect(nothingLeft(onlyIos, apps)).toBe(false)
  expect(nothingLeft({ ...onlyIos, closedWays: [{ way: 'imap', reason }] }, apps)).toBe(false)
})

test('nothing is left where the apps that are left cannot use the ways that are left', () => {
  const ways = apps.find(({ id }) => id === 'outlook-ios')?.ways ?? expect.unreachable()
  expect(nothingLeft({ ...onlyIos, closedWays: ways.map((way) => ({ way, reason })) }, apps)).toBe(true)
  const all = { ...noPreset, notOffered: apps.map(({ id: app }) => ({ app, reason })) }
  expect(nothingLeft(all, apps)).toBe(true)
})

test('where all that is left does not know the cloud of the organisation, nothing is left', () => {
  const elsewhere = apps.find(
    ({ ways, clouds }) => ways.length > 0 && ways.every((way) => clouds?.[way]?.includes('china') === false),
  )
  if (elsewhere === undefined) return
  const only = {
    ...noPreset,
    notOffered: apps.filter(({ id }) => id !== elsewhere.id).map(({ id: app }) => ({ app, reason })),
  }
  expect(nothingLeft(only, apps)).toBe(false)
  expect(nothingLeft({ ...only, cloud: 'china' }, apps)).toBe(true)
})
