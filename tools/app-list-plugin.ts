import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { App, DeviceId } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import type { namedBy } from '#content/named.ts'

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
  'virtual:file-apps': (all) => `export const apps = ${byFile(all)}`,
  'virtual:app-consents': (all) => `export const consents = ${JSON.stringify(all.flatMap(consentOf))}`,
  'virtual:app-retirements': (all) => `export const retirements = ${byId(all, retirementsOf)}`,
}

/** The application of an app that somebody may have to allow; an app that needs no approval is left out. */
function consentOf({ app: { id, name, kind, consent }, entry: { approval } }: Listed) {
  if (consent === undefined) return approval === 'none' ? [] : [{ id, name, kind }]
  const { source: _source, ...application } = consent
  return [{ id, name, kind, application }]
}

const byId = (all: readonly Listed[], value: (app: App) => unknown) =>
  JSON.stringify(Object.fromEntries(all.map(({ app }) => [app.id, value(app)])))

/** For each file the apps that take it. */
function byFile(all: readonly Listed[]): string {
  const apps: Record<string, { id: string; name: string }[]> = {}
  for (const { app } of all) {
    const files = new Set(app.ways.flatMap((way) => (way.works ? (way.files ?? []) : [])))
    for (const file of files) (apps[file] ??= []).push({ id: app.id, name: app.name })
  }
  return JSON.stringify(apps)
}

/** What touches an app, whichever of its ways one takes. `undefined` leaves it out. */
function retirementsOf({ ways }: App) {
  const touched = ways.flatMap((way) => way.retirements ?? [])
  return touched.length === 0 ? undefined : [...new Set(touched)]
}

const APP_FILE = /[\\/]src[\\/]content[\\/]apps[\\/]([\w-]+)\.ts$/

/**
 * The list of apps, made from the apps' own files: nothing says twice what an app is called or can do.
 * And the other way round: each app's file gets what its page names of others, so that the page needs
 * no list. Node runs the files as they are, without their types.
 */
export function appList(): Plugin {
  // A file that changed has to be asked for by another name: Node keeps what it has loaded.
  let again = 0
  const load = async (file: string) =>
    import(`${pathToFileURL(path.resolve('src/content', file)).href}?again=${again}`)

  let known: Promise<Listed[]> | undefined
  const all = () => (known ??= readAll())
  async function readAll(): Promise<Listed[]> {
    const { appIds } = (await load('app-ids.ts')) as { appIds: readonly string[] }
    const { entryOf } = (await load('app-entry.ts')) as { entryOf: (app: App) => AppEntry }
    return Promise.all(
      appIds.map(async (name) => {
        const { app } = (await load(`apps/${name}.ts`)) as { app: App }
        return { app, entry: entryOf(app) }
      }),
    )
  }

  return {
    name: 'app-list',
    watchChange() {
      again += 1
      known = undefined
    },
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    async load(id) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      if (write === undefined) return undefined
      const listed = await all()
      for (const { app } of listed) this.addWatchFile(path.resolve(`src/content/apps/${app.id}.ts`))
      return write(listed)
    },
    async transform(code, id) {
      const name = APP_FILE.exec(id)?.[1]
      if (name === undefined) return undefined
      const listed = await all()
      const find = (wanted: string) => {
        const found = listed.find(({ app }) => app.id === wanted)
        if (found === undefined) throw new Error(`${id} names the app ${wanted}, which is not listed`)
        return found.app
      }
      const named = (await load('named.ts')) as { namedBy: typeof namedBy }
      const value = named.namedBy(find(name), (other) => find(other).name)
      return { code: `${code}\nexport const named = ${JSON.stringify(value)}\n`, map: null }
    },
  }
}
