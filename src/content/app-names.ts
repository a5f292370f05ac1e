import { names } from 'virtual:app-names'
import type { AppId } from './app-ids.ts'

/** The name alone, for pages that only mention another app. */
export const appName = (id: AppId): string => names[id]
