import { pathToFileURL } from 'node:url'
import path from 'node:path'
import type { Plugin } from 'vite'

const LIST = 'virtual:app-list'
const NAMES = 'virtual:app-names'

/**
 * The list of apps, made from the apps' own files: nothing says twice what an app is called or can do.
 * Node runs the files as they are, without their types.
 */
export function appList(): Plugin {
  const load = async (file: string, again: number) =>
    import(`${pathToFileURL(path.resolve('src/content', file)).href}?again=${again}`)
  let again = 0
  return {
    name: 'app-list',
    resolveId: (id) => (id === LIST || id === NAMES ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${LIST}` && id !== `\0${NAMES}`) return undefined
      const { appIds } = await load('app-ids.ts', again)
      const { entryOf } = await load('app-entry.ts', again)
      const entries = await Promise.all(
        (appIds as string[]).map(async (app) => {
          const file = `apps/${app}.ts`
          this.addWatchFile(path.resolve('src/content', file))
          return entryOf((await load(file, again)).app)
        }),
      )
      again += 1
      if (id === `\0${LIST}`) return `export const entries = ${JSON.stringify(entries)}`
      return `export const names = ${JSON.stringify(Object.fromEntries(entries.map(({ id: app, name }) => [app, name])))}`
    },
  }
}
