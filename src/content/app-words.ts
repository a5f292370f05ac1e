import { words } from 'virtual:app-words'
import type { AppId } from './app-ids.ts'

/** What people type for an app besides its name. As long as the list itself, so it comes when somebody searches. */
export type AppWords = Readonly<Partial<Record<AppId, readonly string[]>>>

export const appWords: AppWords = words
