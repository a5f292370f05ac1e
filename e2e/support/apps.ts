import { appIds, type AppId } from '#content/app-ids.ts'
import type { App } from '#content/app.ts'

/** The file of an app, as the site was built from it. */
export const appFile = async (id: AppId): Promise<App> =>
  ((await import(`../../src/content/apps/${id}.ts`)) as { app: App }).app

export const appFiles = (): Promise<App[]> => Promise.all(appIds.map(appFile))

const names = new Map<string, string>((await appFiles()).map(({ id, name }) => [id, name]))

export const nameOfApp = (id: string): string | undefined => names.get(id)
