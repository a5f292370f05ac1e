import type { App } from './app.ts'
import type { AppFile } from './app-file.ts'
import type { AppId } from './app-ids.ts'

const files = import.meta.glob<AppFile>('./apps/*.ts')

/**
 * Loads the file of one app, with what it names of others; undefined for an id that is none of ours. Each
 * is a chunk of its own.
 */
export async function loadAppFile(id: AppId): Promise<AppFile>
export async function loadAppFile(id: string): Promise<AppFile | undefined>
export async function loadAppFile(id: string): Promise<AppFile | undefined> {
  return files[`./apps/${id}.ts`]?.()
}

export async function loadApp(id: AppId): Promise<App>
export async function loadApp(id: string): Promise<App | undefined>
export async function loadApp(id: string): Promise<App | undefined> {
  return (await loadAppFile(id))?.app
}
