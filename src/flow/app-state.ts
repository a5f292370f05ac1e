import type { WayId } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { retirementDays } from '#content/retirement-days.ts'

/** How an app stands today. Ids stand in links to a filtered list. */
export type AppState = 'works' | 'route' | 'approval' | 'unverified' | 'ends' | 'fails'

/** The ways of an app that are open on a day in a cloud, best first. */
export const openWays = (
  { ways, ends, clouds }: AppEntry,
  today: Day,
  cloud: CloudId = 'worldwide',
): readonly WayId[] =>
  ways.filter((way) => {
    const end = ends?.[way]
    return (end === undefined || today < retirementDays[end]) && clouds?.[way]?.includes(cloud) !== false
  })

/** All that is true of an app, the weightiest first. `works` stands alone: nothing to ask for, wait for or doubt. */
export function appStates(entry: AppEntry, today: Day): readonly AppState[] {
  const open = openWays(entry, today)
  if (open.length === 0) return ['fails']
  const states: AppState[] = [
    ...(open.every((way) => entry.ends?.[way] !== undefined) ? (['ends'] as const) : []),
    // It knows only a password, which ends: what lasts is another route for its mail.
    ...(entry.signIn === 'password' ? (['route'] as const) : []),
    ...(entry.approval === 'admin' ? (['approval'] as const) : []),
    ...(entry.unsure ? (['unverified'] as const) : []),
  ]
  return states.length === 0 ? ['works'] : states
}

/** The day on which the last of its ways closes, where all of them do. */
export function endOf(entry: AppEntry, today: Day): Day | undefined {
  const days = openWays(entry, today).map((way) => entry.ends?.[way])
  if (days.length === 0 || days.includes(undefined)) return undefined
  return days
    .flatMap((id) => (id === undefined ? [] : [retirementDays[id]]))
    .toSorted()
    .at(-1)
}
