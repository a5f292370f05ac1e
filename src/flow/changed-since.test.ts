import { expect, test } from 'vitest'
import type { App } from '#content/app.ts'
import { appIds } from '#content/app-ids.ts'
import { touchedBy } from '#content/app-retirements.ts'
import { changes } from '#content/changes.ts'
import { clouds } from '#content/clouds.ts'
import { dayAfter, dayBefore, dayOf, isDay, monthsBefore, type Day } from '#content/day.ts'
import { plainText } from '#content/filled.ts'
import { loadApp } from '#content/load-app.ts'
import { retirements, type RetirementId } from '#content/retirements.ts'
import { routes } from '#content/routes.ts'
import { changedSince } from './changed-since.ts'
import { genericSlots } from './slots.ts'

const apps = new Map(await Promise.all(appIds.map(async (id) => [id, await loadApp(id)] as const)))
const ids = Object.keys(retirements) as RetirementId[]

/** What a link to each working way of an app says, in the worldwide cloud. */
function saidOf(app: App, made: Day, today: Day) {
  const cloud = clouds.worldwide
  return app.ways.flatMap((way) =>
    way.works
      ? [{ way: way.way, changed: changedSince(made, { app, way, cloud, today }, genericSlots(cloud)) }]
      : [],
  )
}
const appOf = (id: (typeof appIds)[number]): App => {
  const app = apps.get(id)
  if (app === undefined) throw new Error(id)
  return app
}
const aboutOf = (app: App, made: Day, today: Day) =>
  saidOf(app, made, today).flatMap(({ changed }) =>
    (changed?.changes ?? []).flatMap(({ about }) => about ?? []),
  )

test.each(ids)('%s is told of on its day to links made before, and not to others', (id) => {
  const { day } = retirements[id]
  const touched = [...apps.values()].filter(({ ways }) =>
    ways.some((way) => way.works && way.retirements?.includes(id) === true),
  )
  expect(touched.length).toBeGreaterThan(0)
  expect(touchedBy(id)).toEqual(expect.arrayContaining(touched.map((app) => app.id)))
  for (const app of touched) {
    expect(aboutOf(app, dayBefore(day), day), app.id).toContain(id)
    expect(aboutOf(app, day, dayAfter(day)), app.id).not.toContain(id)
  }
})

test('what is still to come is told of once it is near, and in the words of before', () => {
  const { day } = retirements['basic-smtp']
  const app = appOf('hp-printer')
  const near = monthsBefore(day, 3)
  expect(near).toBe('2026-10-01')
  const [send] = saidOf(app, dayBefore(near), near)
  const found = send?.changed?.changes.find(({ about }) => about === 'basic-smtp')
  expect(found).toMatchObject({ ahead: true, when: 'the end of December 2026' })
  expect(plainText(found?.text ?? [])).toContain('is switched off by default')
  expect(aboutOf(app, '2026-02-01', dayBefore(near))).toEqual([])
  const [after] = saidOf(app, '2026-11-01', day)
  expect(plainText(after?.changed?.changes[0]?.text ?? [])).toContain('has been off')
})

test('a link of today, of tomorrow or without a day says nothing', () => {
  const cloud = clouds.worldwide
  const app = appOf('thunderbird')
  const [way] = app.ways
  if (way?.works !== true) throw new Error('does not work')
  const say = (made?: Day) =>
    changedSince(made, { app, way, cloud, today: '2026-11-25' }, genericSlots(cloud))
  expect(say()).toBeUndefined()
  expect(say('2026-11-25')).toBeUndefined()
  expect(say('2026-11-26')).toBeUndefined()
  expect(say('2026-11-24')).toEqual({ since: '2026-11-24', changes: [] })
})

test('what changed in an app, a route or the rules of consent is told to those alone, newest first', () => {
  const said = (id: (typeof appIds)[number], made: Day = '2025-01-01') =>
    saidOf(appOf(id), made, '2026-11-25').map(({ way, changed }) => [
      way,
      changed?.changes.map(({ text }) => plainText(text)) ?? [],
    ])
  const thunderbird = new Map(said('thunderbird') as [string, string[]][])
  expect(thunderbird.get('imap')?.join(' ')).toContain('From version 153')
  expect(thunderbird.get('imap')?.join(' ')).not.toContain('an admin has to allow')
  expect(thunderbird.get('exchange')?.join(' ')).toContain('from version 154')
  const fairemail = new Map(said('fairemail') as [string, string[]][])
  expect(fairemail.get('imap')?.join(' ')).toContain('an admin has to allow')
  expect(fairemail.get('imap')?.join(' ')).not.toContain('version 153')

  const printer = appOf('hp-printer')
  const form = printer.ways.find((way) => way.works)
  if (form?.works !== true) throw new Error('does not work')
  const cloud = clouds.worldwide
  const on = (id: 'direct-send' | 'high-volume-email') =>
    changedSince(
      '2025-01-01',
      {
        app: printer,
        way: { ...form, retirements: [] },
        route: routes[id],
        cloud,
        today: '2026-11-25',
      },
      genericSlots(cloud),
    )?.changes.map(({ text }) => plainText(text))
  expect(on('direct-send')?.[0]).toContain('mx.microsoft')
  expect(on('direct-send')?.[1]).toContain('refuse Direct Send')
  expect(on('high-volume-email')).toHaveLength(1)
})

test('every change has an id of its own, a day that has come, and touches something', () => {
  expect(changes.map(({ id }) => id)).toEqual([...new Set(changes.map(({ id }) => id))])
  const now = dayOf(new Date())
  for (const { id, day, checked, touches } of changes) {
    expect(isDay(day) && isDay(checked) && day <= checked && checked <= now, id).toBe(true)
    expect(Object.keys(touches).length, id).toBeGreaterThan(0)
    for (const app of touches.apps ?? [])
      expect(
        appOf(app).ways.some(({ way, works }) => works && (touches.ways?.includes(way) ?? true)),
        `${id}: ${app}`,
      ).toBe(true)
  }
})
