import { expect, test } from 'vitest'
import type { App } from '#content/app.ts'
import { clouds, type CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { fillText, plainText } from '#content/filled.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { routeIds, type RouteId } from '#content/route-ids.ts'
import type { Text } from '#content/text.ts'
import type { Answers, World } from './answers.ts'
import { matters, routeAnswers, routeFor, routeOpen, routeOptions, routeQuestions } from './route-rules.ts'
import { recommendRoute } from './sending-route.ts'
import { genericSlots } from './slots.ts'

const TODAY: Day = '2026-11-23'
const AFTER: Day = '2027-01-15'
const printer = await loadApp('ricoh-printer')
const program = await loadApp('grafana')
const cloudIds = Object.keys(clouds) as CloudId[]

const worldOf = (app: App, today: Day = TODAY): World => ({ today, preset: noPreset, app })
const flat = (text: Text) => plainText(fillText(text, genericSlots(clouds.worldwide)))

type Said = Pick<Answers, 'oauth' | 'to' | 'ip' | 'volume' | 'relay' | 'cloud'>
type Row = [says: string, app: App, said: Said, route: RouteId]

test.each<Row>([
  ['the form has a sign-in', printer, { oauth: 'yes' }, 'smtp-oauth'],
  ['the same, and a fixed address', printer, { oauth: 'yes', ip: 'yes' }, 'smtp-oauth'],
  ['nobody knows anything, printer', printer, {}, 'oauth-proxy'],
  ['nobody knows anything, program', program, {}, 'oauth-proxy'],
  ['anyone, fixed address', printer, { oauth: 'no', to: 'anyone', ip: 'yes' }, 'relay-connector'],
  ['inside, fixed address, few', printer, { to: 'inside', ip: 'yes', volume: 'few' }, 'direct-send'],
  ['inside, fixed address, many', printer, { to: 'inside', ip: 'yes', volume: 'many' }, 'relay-connector'],
  ['inside, fixed address, how many?', printer, { to: 'inside', ip: 'yes' }, 'relay-connector'],
  ['inside, no fixed address', printer, { to: 'inside', ip: 'no' }, 'high-volume-email'],
  ['inside, address unknown', program, { to: 'inside' }, 'high-volume-email'],
  ['anyone, few, a relay', program, { to: 'anyone', volume: 'few', relay: 'yes' }, 'oauth-proxy'],
  ['anyone, few, no relay', program, { to: 'anyone', relay: 'no' }, 'azure-communication-services'],
  ['anyone, many', program, { to: 'anyone', volume: 'many' }, 'azure-communication-services'],
  [
    'GCC High: sign-in, nothing else',
    printer,
    { cloud: 'gcc-high', oauth: 'yes', relay: 'no' },
    'smtp-oauth',
  ],
  [
    'GCC High: sign-in and a relay',
    printer,
    { cloud: 'gcc-high', oauth: 'yes', relay: 'yes' },
    'oauth-proxy',
  ],
  [
    'DoD: inside, no address, a relay',
    program,
    { cloud: 'dod', to: 'inside', ip: 'no', relay: 'yes' },
    'oauth-proxy',
  ],
  ['China: inside, no relay', program, { cloud: 'china', to: 'inside', relay: 'no' }, 'direct-send'],
  ['China: many to anyone', program, { cloud: 'china', to: 'anyone', volume: 'many' }, 'oauth-proxy'],
  ['China: nothing fits', program, { cloud: 'china', to: 'anyone', ip: 'no', relay: 'no' }, 'smtp-password'],
])('%s', (_, app, said, route) => {
  expect(recommendRoute({ way: 'send', ...said }, worldOf(app))?.route).toBe(route)
})

/** All 243 answers. */
const everything = routeQuestions.reduce<Said[]>(
  (all, id) => all.flatMap((said) => routeOptions[id].map((option) => Object.assign({ [id]: option }, said))),
  [{}],
)

test('every answer has a reason, and one line against each other route', () => {
  for (const cloud of cloudIds) {
    for (const said of everything) {
      for (const world of [worldOf(printer), worldOf(program, AFTER)]) {
        const advice = recommendRoute({ way: 'send', cloud, ...said }, world)
        expect(advice?.otherwise.map(({ route }) => route).toSorted()).toEqual(
          routeIds.filter((id) => id !== advice?.route).toSorted(),
        )
        expect(flat(advice?.because ?? [])).not.toBe('')
      }
    }
  }
})

test('no route is praised that is closed, and each that is closed says so', () => {
  const advice = recommendRoute({ way: 'send', cloud: 'china', to: 'inside', ip: 'no' }, worldOf(program))
  const closed = advice?.otherwise.filter(({ route }) => !routeOpen(route, 'china', TODAY)) ?? []
  expect(closed.map(({ route }) => route)).toEqual(['high-volume-email', 'azure-communication-services'])
  for (const { why } of closed) expect(flat(why)).toContain('cloud')
})

test('a password is the last of all, and after December 2026 somebody has to allow it again', () => {
  const said: Answers = { way: 'send', cloud: 'china', to: 'anyone', ip: 'no', relay: 'no' }
  const before = recommendRoute(said, worldOf(program))
  const after = recommendRoute(said, worldOf(program, AFTER))
  expect(flat(before?.because ?? [])).toContain('after that an admin has to switch passwords on again')
  expect(flat(after?.because ?? [])).toContain('so an admin has to switch them on again first')
  for (const given of everything) {
    const { relay } = given
    const route = routeFor({ way: 'send', ...given }, worldOf(printer))
    if (relay === 'yes' || relay === 'no') expect(route).not.toBe('smtp-password')
    expect(routeFor({ way: 'send', ...given }, worldOf(printer, AFTER))).not.toBe('smtp-password')
  }
})

test('a question is asked exactly where its answer can change the route', () => {
  for (const cloud of cloudIds) {
    for (const said of everything) {
      for (const world of [worldOf(printer), worldOf(program)]) {
        const full: Answers = { way: 'send', cloud, ...said }
        const asked = routeAnswers(full, world)
        // What is left out changes nothing.
        expect(routeFor(asked, world)).toBe(routeFor(full, world))
      }
    }
  }
  const asks = (app: App, said: Said) =>
    routeQuestions.filter((id) => id in routeAnswers({ way: 'send', ...said }, worldOf(app)))
  expect(asks(program, {})).toEqual(['to', 'ip', 'volume', 'relay'])
  expect(asks(printer, { oauth: 'yes' })).toEqual(['oauth'])
  expect(asks(program, { to: 'inside', ip: 'no' })).toEqual(['to', 'ip'])
  expect(asks(program, { to: 'inside', ip: 'yes' })).toEqual(['to', 'ip', 'volume'])
  expect(asks(program, { to: 'anyone', ip: 'yes' })).toEqual(['to', 'ip'])
  expect(asks(program, { to: 'anyone', ip: 'no', volume: 'many' })).toEqual(['to', 'ip', 'volume'])
  expect(asks(program, { cloud: 'dod' })).toEqual(['to', 'ip', 'relay'])
})

test('a way without a route has none', () => {
  expect(recommendRoute({ way: 'imap' }, worldOf(printer))).toBeUndefined()
  expect(matters('to', {}, { today: TODAY, preset: noPreset })).toBe(false)
})
