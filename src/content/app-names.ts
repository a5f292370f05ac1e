import { names } from 'virtual:app-names'
import type { AppId } from './app-ids.ts'

/** The name alone, for pages that only mention another app. */
export const appName = (id: AppId): string => names[id]

/** The same for an id that somebody else wrote. */
export const appNameIfAny = (id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id as AppId] : undefined
