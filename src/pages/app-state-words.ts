import { longDay, type Day } from '#content/day.ts'
import type { AppEntry } from '#content/app-entry.ts'
import { endOf, type AppState } from '#flow/app-state.ts'

/** A state as a choice in a list. */
export const stateChoices: Record<AppState, string> = {
  works: 'Works, nothing to wait for',
  route: 'Works by a route that lasts',
  approval: 'Works after an admin allows it',
  unverified: 'Steps not verified',
  ends: 'Ends on a known day',
  fails: 'Does not work',
}

const inTable: Record<AppState, string> = {
  works: 'Works',
  route: 'By a route that lasts',
  approval: 'Needs admin approval',
  unverified: 'Steps not verified',
  ends: 'Ends',
  fails: 'Does not work',
}

/** A state of one app, with its day where it has one. */
export function stateWords(state: AppState, entry: AppEntry, today: Day): string {
  const end = state === 'ends' ? endOf(entry, today) : undefined
  return end === undefined ? inTable[state] : `Ends on ${longDay(end)}`
}

export const signInWords: Record<NonNullable<AppEntry['signIn']>, string> = {
  oauth2: 'Microsoft’s page (OAuth2)',
  password: 'Password, while SMTP takes one',
  either: 'OAuth2 in some versions, or a password while SMTP takes one',
}

export const approvalWords: Record<AppEntry['approval'], string> = {
  none: 'Not needed',
  user: 'You may allow it yourself',
  admin: 'An admin has to allow it',
}
