import { appIds, type AppId } from '#content/app-ids.ts'
import type { App } from '#content/app.ts'

/** The file of an app, as the site was built from it. */
export const appFile = async (id: AppId): Promise<App> =>
  ((await import(`../../src/content/apps/${id}.ts`)) as { app: App }).app

export const appFiles = (): Promise<App[]> => Promise.all(appIds.map(appFile))
