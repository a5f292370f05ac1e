import type { App, Routed, WorkingWay } from '#content/app.ts'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { retirementDays } from '#content/retirement-days.ts'
import { routeRules, type RouteId } from '#content/route-ids.ts'
import type { Answers, World } from './answers.ts'

/** The questions that decide about a route, in the order in which they are asked. */
export const routeQuestions = ['oauth', 'to', 'ip', 'volume', 'relay'] as const

export type RouteQuestion = (typeof routeQuestions)[number]

export const routeOptions = {
  oauth: ['yes', 'no', 'unknown'],
  to: ['inside', 'anyone', 'unknown'],
  ip: ['yes', 'no', 'unknown'],
  volume: ['few', 'many', 'unknown'],
  relay: ['yes', 'no', 'unknown'],
} as const

type RoutedAppWay = WorkingWay & { routed: Routed }

/** The chosen way, where it needs a route. */
export function routedOf({ way: id }: Answers, app: App | undefined): RoutedAppWay | undefined {
  const way = app?.ways.find((each) => each.way === id)
  return way?.works === true && way.routed !== undefined ? (way as RoutedAppWay) : undefined
}

/** Whether a route exists in a cloud on a day. */
export function routeOpen(id: RouteId, cloud: CloudId, today: Day): boolean {
  const { clouds, ends } = routeRules[id]
  return (
    (clouds === undefined || clouds.includes(cloud)) && (ends === undefined || today < retirementDays[ends])
  )
}

/**
 * The one route that fits, or none where the way needs none. An answer that is missing counts as
 * "I don't know". What lasts comes before a password wherever somebody says that it can be had.
 */
export function routeFor(answers: Answers, { app, today }: World): RouteId | undefined {
  const way = routedOf(answers, app)
  if (way === undefined) return undefined
  const { cloud = 'worldwide', to, ip, volume, relay } = answers
  const open = (id: RouteId) => routeOpen(id, cloud, today)
  const oauth = way.routed.oauth !== undefined && answers.oauth === 'yes'
  // What is built into devices is confirmed for the worldwide cloud only.
  if (oauth && cloud === 'worldwide') return 'smtp-oauth'
  if (ip === 'yes') return to === 'inside' && volume === 'few' ? 'direct-send' : 'relay-connector'
  if (to === 'inside' && open('high-volume-email')) return 'high-volume-email'
  if (volume === 'many' && open('azure-communication-services')) return 'azure-communication-services'
  if (relay === 'yes') return 'oauth-proxy'
  // Who knows nothing of all this gets what works for everything and lasts, not a password that ends.
  if (relay !== 'no' && !oauth) return 'oauth-proxy'
  if (oauth) return 'smtp-oauth'
  if (open('azure-communication-services')) return 'azure-communication-services'
  if (to === 'inside' && ip !== 'no') return 'direct-send'
  return open('smtp-password') ? 'smtp-password' : 'oauth-proxy'
}

/** Answers with the questions that still matter, unanswered ones as "I don't know", and without the others. */
export function routeAnswers(answers: Answers, world: World): Answers {
  const { oauth, to, ip, volume, relay, ...kept } = answers
  const said = { oauth, to, ip, volume, relay }
  const now: Answers = kept
  for (const id of routeQuestions) {
    if (matters(id, now, world)) Object.assign(now, { [id]: said[id] ?? 'unknown' })
  }
  return now
}

/** Whether a question can still change the route, given the answers before it. */
export function matters(id: RouteQuestion, answers: Answers, world: World): boolean {
  const way = routedOf(answers, world.app)
  if (way === undefined || (id === 'oauth' && way.routed.oauth === undefined)) return false
  const later = routeQuestions.slice(routeQuestions.indexOf(id) + 1)
  const differs = (given: Answers, open: readonly RouteQuestion[]): boolean => {
    const [next, ...rest] = open
    if (next !== undefined) {
      return routeOptions[next].some((option) => differs({ ...given, [next]: option }, rest))
    }
    const [first, ...others] = routeOptions[id].map((option) => routeFor({ ...given, [id]: option }, world))
    return others.some((route) => route !== first)
  }
  return differs(answers, later)
}
