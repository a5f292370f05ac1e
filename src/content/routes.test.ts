import { expect, test } from 'vitest'
import { clouds } from './clouds.ts'
import { fillText, plainText } from './filled.ts'
import { routeIds } from './route-ids.ts'
import { routeTexts } from './route-sources.ts'
import { routeFacts } from './route-facts.ts'
import { routeList, routes } from './routes.ts'
import type { Slots } from './slots.ts'
import type { Text } from './text.ts'

const MAX_TITLE = 60
const MAX_TEXT = 320
const slots = new Proxy({} as Slots, { get: () => ({ shown: 'maria.lindholm@contoso.com', known: true }) })
const flat = (text: Text): string => plainText(fillText(text, slots))

test('there is one route for each id', () => {
  expect(Object.keys(routes).toSorted()).toEqual(routeIds.toSorted())
  for (const id of routeIds) expect(routes[id].id).toBe(id)
})

test.each(routeList.map((route) => [route.id, route] as const))('%s says enough, and briefly', (_, route) => {
  const steps = [...route.prepare, ...(route.prepareThen ?? []), ...(route.after ?? [])]
  for (const { title } of steps) expect(flat(title).length, flat(title)).toBeLessThanOrEqual(MAX_TITLE)
  const texts = [
    route.says,
    route.server,
    route.cost,
    ...route.needs,
    ...route.limits,
    ...route.breaks,
    ...(route.doubts ?? []),
    ...(route.elsewhere === undefined ? [] : [route.elsewhere]),
    ...steps.flatMap(({ text, note }) => [text, note].filter((each) => each !== undefined)),
    ...route.trouble.flatMap(({ see, fix }) => [see, fix]),
  ]
  for (const text of texts) {
    expect(flat(text).trim()).not.toBe('')
    expect(flat(text).length, flat(text)).toBeLessThanOrEqual(MAX_TEXT)
    expect(flat(text), 'no double space').not.toMatch(/ {2}/)
  }
  for (const list of [route.needs, route.limits, route.breaks, route.sources]) {
    expect(list.length).toBeGreaterThan(0)
  }
  for (const source of route.sources) expect(routeTexts).toHaveProperty(source)
  // Without a form of ours, the sign-in of the app has to stand in.
  expect(route.form === undefined).toBe(route.id === 'smtp-oauth')
})

test('no mail host is made up: what can be copied comes from the facts', () => {
  const known = [routeFacts.hveHost.value, routeFacts.acsHost.value]
  for (const { server } of routeList) {
    if (server.every((part) => typeof part !== 'string')) {
      const part = server[0]
      if (typeof part === 'object' && 'code' in part) expect(known).toContain(part.code)
      else expect(part).toEqual({ slot: 'smtp.host' })
    }
  }
  for (const { servers } of Object.values(clouds)) {
    expect(servers.smtp.port.value).toBe(routes['smtp-password'].port)
    expect(servers.smtp.encryption).toBe(routes['smtp-password'].encryption)
  }
})
