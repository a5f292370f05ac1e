import type { App } from './app.ts'
import type { AppId } from './app-ids.ts'

const files = import.meta.glob<{ app: App }>('./apps/*.ts')

/** Loads the file of one app. Each is a chunk of its own. */
export async function loadApp(id: AppId): Promise<App> {
  const load = files[`./apps/${id}.ts`]
  if (load === undefined) throw new Error(`No file content/apps/${id}.ts`)
  return (await load()).app
}
