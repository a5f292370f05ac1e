import type { App } from './app.ts'
import type { AppFile } from './app-file.ts'
import type { AppId } from './app-ids.ts'

const files = import.meta.glob<AppFile>('./apps/*.ts')

/** Loads the file of one app, with what it names of others. Each is a chunk of its own. */
export async function loadAppFile(id: AppId): Promise<AppFile> {
  const load = files[`./apps/${id}.ts`]
  if (load === undefined) throw new Error(`No file content/apps/${id}.ts`)
  return load()
}

export const loadApp = async (id: AppId): Promise<App> => (await loadAppFile(id)).app
