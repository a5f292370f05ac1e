import { expect, test } from 'vitest'
import { apps as list } from '#content/app-list.ts'
import type { WayId } from '#content/app.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import { narrowedApp, narrowedEntry } from './narrowed.ts'
import { offers, reasonsOf } from './offers.ts'
import { walk } from './walk.ts'

const today = '2026-11-25'
const closing = (...ways: readonly WayId[]): Preset => ({
  ...noPreset,
  closedWays: ways.map((way) => ({ way, reason: 'We do not.' })),
})
const entries = (preset: Preset) => list.map((entry) => narrowedEntry(entry, preset))
const thunderbird = await loadApp('thunderbird')

test('a way that the organisation closes is named with its reason, and the other is taken', () => {
  const preset = closing('pop')
  const raw = { licence: 'yes', device: 'mac', app: 'thunderbird', way: 'pop' } as const
  const app = narrowedApp(thunderbird, raw, { preset, today }, entries(preset))
  const reason = reasonsOf(offers(app, 'worldwide', today).refused).find(({ ways }) => ways.includes('pop'))
  expect(reason).toMatchObject({ why: 'organisation', because: [expect.stringContaining('We do not.')] })
  const { dropped, answers } = walk(raw, { today, preset, app })
  expect(dropped).toContainEqual({ key: 'way', value: 'pop', reason: 'not-offered-here' })
  expect(answers.way).not.toBe('pop')
})

test('where nothing of an app is left, the nearest that is offered and works is named', () => {
  const preset = closing('imap', 'pop')
  const only = narrowed(thunderbird, preset)
  const ways = only.ways.filter((way) => !way.works && way.closed)
  expect(only.ways.some(({ works }) => works)).toBe(
    thunderbird.ways.some(({ way, works }) => works && way === 'exchange'),
  )
  for (const way of ways) {
    if (way.works) continue
    const there = entries(preset).find(({ id }) => id === way.instead.app)
    expect(there?.ways).toContain(way.instead.way)
  }
})

const narrowed = (app: typeof thunderbird, preset: Preset) =>
  narrowedApp(app, { device: 'mac' }, { preset, today }, entries(preset))

test('where nothing at all is left, it says so by naming itself', () => {
  const preset: Preset = {
    ...closing('exchange', 'imap', 'pop'),
    notOffered: list.filter(({ id }) => id !== 'thunderbird').map(({ id: app }) => ({ app, reason: 'No.' })),
  }
  const app = narrowed(thunderbird, preset)
  expect(app.ways.every(({ works }) => !works)).toBe(true)
  expect(
    app.ways
      .filter((way) => !way.works && way.closed)
      .every((way) => !way.works && way.instead.app === app.id),
  ).toBe(true)
})
