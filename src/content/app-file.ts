import type { App } from './app.ts'
import type { AppId } from './app-ids.ts'
import type { FileId } from './file-ids.ts'
import type { FileTitle } from './file-titles.ts'
import type { SourceTable } from './sources.ts'

/**
 * What an app’s page says that stands in other files: the texts it rests on, and the names of the apps
 * it sends people to. The build puts it into the app’s own chunk, so that no page loads whole tables.
 */
export type Named = {
  sources: SourceTable
  apps: Readonly<Partial<Record<AppId, string>>>
  files: Readonly<Partial<Record<FileId, FileTitle>>>
}

/** A file in `apps/`, as the build hands it out. */
export type AppFile = { app: App; named: Named }
