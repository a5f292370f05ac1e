import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { App, DeviceId } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'

type Listed = { app: App; entry: AppEntry }

const DEVICES: readonly DeviceId[] = ['windows', 'mac', 'ios', 'android', 'linux', 'printer', 'server']

const entries = (all: readonly Listed[]) =>
  `export const entries = ${JSON.stringify(all.map(({ entry }) => entry))}`

/** What each virtual module exports. */
const modules: Record<string, (all: readonly Listed[]) => string> = {
  'virtual:app-list': (all) => entries(all),
  ...Object.fromEntries(
    DEVICES.map((device) => [
      `virtual:app-list/${device}`,
      (all: readonly Listed[]) => entries(all.filter(({ app }) => app.devices.includes(device))),
    ]),
  ),
  'virtual:app-names': (all) => `export const names = ${byId(all, ({ name }) => name)}`,
  'virtual:app-words': (all) => `export const words = ${byId(all, ({ words }) => words)}`,
}

const byId = (all: readonly Listed[], value: (app: App) => unknown) =>
  JSON.stringify(Object.fromEntries(all.map(({ app }) => [app.id, value(app)])))

/**
 * The list of apps, made from the apps' own files: nothing says twice what an app is called or can do.
 * Node runs the files as they are, without their types.
 */
export function appList(): Plugin {
  // A file that changed has to be asked for by another name: Node keeps what it has loaded.
  let again = 0
  const load = async (file: string) =>
    import(`${pathToFileURL(path.resolve('src/content', file)).href}?again=${again}`)
  return {
    name: 'app-list',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    async load(id) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      if (write === undefined) return undefined
      again += 1
      const { appIds } = (await load('app-ids.ts')) as { appIds: readonly string[] }
      const { entryOf } = (await load('app-entry.ts')) as { entryOf: (app: App) => AppEntry }
      const all = appIds.map(async (name) => {
        this.addWatchFile(path.resolve(`src/content/apps/${name}.ts`))
        const { app } = (await load(`apps/${name}.ts`)) as { app: App }
        return { app, entry: entryOf(app) }
      })
      return write(await Promise.all(all))
    },
  }
}
