import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import type { App, Instead } from '#content/app.ts'
import { clouds, type CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { bestAppOf, devices } from '#content/devices.ts'
import { plainText } from '#content/filled.ts'
import { loadApp } from '#content/load-app.ts'
import { routeRules, type RouteId } from '#content/route-ids.ts'
import type { Answers, World } from './answers.ts'
import { routedWorld } from './every-way.ts'
import { guide } from './guide.ts'
import { offers } from './offers.ts'
import { routeFor, routeOpen, routeOptions, routeQuestions } from './route-rules.ts'
import { setupFor } from './setup.ts'
import { noPreset } from '#content/preset.ts'

// Today, and the days after which something else has ended.
const days: readonly Day[] = ['2026-11-23', '2027-01-15', '2027-05-01', '2028-01-01']
const cloudIds = Object.keys(clouds) as CloudId[]
const apps = new Map(await Promise.all(appIds.map(async (id) => [id, await loadApp(id)] as const)))

const appOf = (id: App['id']): App => {
  const app = apps.get(id)
  if (app === undefined) throw new Error(id)
  return app
}

/** Follows the reasons from one way to the next until one works. Returns how many were needed. */
function followed(start: Instead, cloud: CloudId, day: Day): number {
  let at = start
  for (let turns = 0; turns < 5; turns += 1) {
    const { offered, refused } = offers(appOf(at.app), cloud, day)
    if (offered.some(({ way }) => way === at.way)) return turns
    const refusal = refused.find(({ way }) => way === at.way)
    if (refusal === undefined) throw new Error(`${at.app} has no way ${at.way}`)
    at = refusal.instead
  }
  throw new Error(`${start.app} ${start.way} turns in a circle in ${cloud} on ${day}`)
}

const everyRouteAnswer = routeQuestions.reduce<Answers[]>(
  (all, id) => all.flatMap((said) => routeOptions[id].map((option) => Object.assign({ [id]: option }, said))),
  [{}],
)

const combinations = cloudIds.flatMap((cloud) => days.map((day) => ({ cloud, day })))

test.each(combinations)(
  'every app and way in $cloud on $day leads to working mail, or to one that does',
  ({ cloud, day }) => {
    for (const app of apps.values()) {
      for (const { way } of app.ways) {
        expect(followed({ app: app.id, way }, cloud, day), `${app.id} ${way}`).toBeLessThan(4)
      }
      for (const { way } of offers(app, cloud, day).offered) {
        for (const mailbox of ['own', 'shared'] as const) {
          const answers = { mailbox, cloud, app: app.id, way } as const
          const setup = setupFor(answers, {}, { today: day, preset: noPreset, app }, '')
          if (setup === undefined) throw new Error(`${app.id} ${way} makes no guide`)
          const made = guide(setup, answers, {})
          expect(made.steps.length, app.id).toBeGreaterThan(2)
          expect(made.steps.at(-1)?.who, app.id).toBe('you')
        }
      }
    }
  },
)

test.each(combinations)(
  'every answer about the route leads to one that is open in $cloud on $day, and to its guide',
  ({ cloud, day }) => {
    for (const app of apps.values()) {
      for (const way of offers(app, cloud, day).offered.filter(({ routed }) => routed !== undefined)) {
        const world: World = { today: day, preset: noPreset, app }
        const chosen = new Map<RouteId, Answers>()
        for (const said of everyRouteAnswer) {
          const answers: Answers = { cloud, app: app.id, way: way.way, ...said }
          const route = routeFor(answers, world)
          expect(route !== undefined && routeOpen(route, cloud, day), `${app.id} ${route}`).toBe(true)
          if (route !== undefined) chosen.set(route, answers)
        }
        for (const [route, answers] of chosen) {
          for (const mailbox of ['own', 'shared'] as const) {
            const said = { ...answers, mailbox }
            const setup = setupFor(said, {}, routedWorld(said, world), '')
            if (setup === undefined) throw new Error(`${app.id} ${route} makes no guide`)
            const made = guide(setup, said, {})
            expect(made.route).toBe(route)
            expect(made.settings, `${app.id} ${route}`).toHaveLength(1)
            expect(plainText(made.steps.at(-1)?.title ?? [])).toBe('Send a message to yourself')
            expect(made.asksAdmin, route).toBe(routeRules[route].smtpAuth === true)
          }
        }
      }
    }
  },
)

test('what is chosen for somebody who does not know is sound, in every cloud', () => {
  for (const { id: device } of devices) {
    for (const cloud of cloudIds) {
      const id = bestAppOf(device, cloud)
      const [first] = offers(appOf(id), cloud, '2026-11-23').offered
      expect(first, `${id} in ${cloud}`).toBeDefined()
      expect(first?.unsure, id).toBeUndefined()
    }
  }
})

test('nothing that nobody verified stands before what somebody did', () => {
  const unsure = (id: App['id']) => {
    const { offered } = offers(appOf(id), 'worldwide', '2026-11-23')
    return offered.every((way) => way.unsure === true)
  }
  for (const device of ['windows', 'mac', 'ios', 'android', 'linux'] as const) {
    const here = appIds.filter((id) => appOf(id).devices.includes(device) && id !== 'other-app')
    expect(here.slice(0, 3).filter(unsure), device).toEqual([])
  }
})
