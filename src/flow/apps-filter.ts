import type { DeviceId, WayId } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import type { AppWords } from '#content/app-words.ts'
import type { Day } from '#content/day.ts'
import { findApps } from './app-search.ts'
import { appStates, openWays, type AppState } from './app-state.ts'

/** What somebody wants to see of the list of apps. It stands in the query, so that a list can be linked. */
export type Wish = {
  text: string
  device?: DeviceId
  way?: WayId
  signIn?: 'oauth2' | 'password'
  state?: AppState
}

const options = {
  device: ['windows', 'mac', 'ios', 'android', 'linux', 'printer', 'server'],
  way: ['exchange', 'imap', 'pop', 'send'],
  signIn: ['oauth2', 'password'],
  state: ['works', 'route', 'approval', 'unverified', 'ends', 'fails'],
} as const satisfies { [Key in Exclude<keyof Wish, 'text'>]-?: readonly NonNullable<Wish[Key]>[] }

export type FilterId = keyof typeof options
export const filterOptions: { readonly [Key in FilterId]: readonly NonNullable<Wish[Key]>[] } = options

/** Names in the query. They are public. */
const keys: Record<keyof Wish, string> = {
  text: 'q',
  device: 'device',
  way: 'way',
  signIn: 'sign-in',
  state: 'state',
}

/** Longer than any name; more is a paste by mistake, and not worth a link. */
const LONGEST = 60

const ids = Object.keys(options) as FilterId[]

/** Reads a query. What is not ours is left out; never throws. */
export function parseWish(search: string): Wish {
  const query = new URLSearchParams(search)
  const chosen = ids.flatMap((id) => {
    const value = options[id].find((each) => each === query.get(keys[id]))
    return value === undefined ? [] : [[id, value]]
  })
  return { text: (query.get(keys.text) ?? '').slice(0, LONGEST), ...Object.fromEntries(chosen) }
}

/** Writes a query; an empty wish has none. */
export function wishQuery(wish: Wish): string {
  const query = new URLSearchParams()
  if (wish.text.trim() !== '') query.set(keys.text, wish.text.slice(0, LONGEST))
  for (const id of ids) {
    const value = wish[id]
    if (value !== undefined) query.set(keys[id], value)
  }
  return query.size === 0 ? '' : `?${query.toString()}`
}

export const wishesNothing = (wish: Wish): boolean => wishQuery(wish) === ''

/** The apps that fit, the likeliest first; in their own order where nothing was typed. */
export const fittingApps = (
  wish: Wish,
  list: readonly AppEntry[],
  words: AppWords,
  today: Day,
): readonly AppEntry[] =>
  findApps(wish.text, list, words).filter(
    (app) =>
      (wish.device === undefined || app.devices.includes(wish.device)) &&
      (wish.way === undefined || openWays(app, today).includes(wish.way)) &&
      (wish.signIn === undefined || app.signIn === wish.signIn || app.signIn === 'either') &&
      (wish.state === undefined || appStates(app, today).includes(wish.state)),
  )
