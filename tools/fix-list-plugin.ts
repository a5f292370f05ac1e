import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { fixEntry, FixId } from '#content/fix-entry.ts'
import type { fixRow } from '#content/fix-row.ts'

type Tables = { fixIds: readonly FixId[]; fixEntry: typeof fixEntry; fixRow: typeof fixRow }

/** Where the small files would lie. An address below the project, so that the manifest and the HTML name them. */
const FOLDER = path.resolve('src/content/fix')
const FILE = /[\\/]src[\\/]content[\\/]fix[\\/]([\w-]+)\.js$/

/** What each virtual module exports. */
const modules: Record<string, (tables: Tables) => string> = {
  'virtual:fix-list': (all) =>
    `export const rows = ${JSON.stringify(all.fixIds.map((id) => all.fixRow(all.fixEntry(id))))}`,
  'virtual:fix-files': (all) =>
    `export const files = {${all.fixIds.map((id) => `'${id}': () => import('virtual:fix/${id}')`).join()}}`,
}

/**
 * One small file for each error, made from the tables: a page of one error needs no other, and the list needs
 * titles and texts only. Node runs the files as they are, without their types.
 */
export function fixList(): Plugin {
  // A file that changed has to be asked for by another name: Node keeps what it has loaded.
  let again = 0
  let known: Promise<Tables> | undefined
  const load = async (file: string) =>
    import(`${pathToFileURL(path.resolve('src/content', file)).href}?again=${again}`)
  const all = () =>
    (known ??= Promise.all([load('fix-entry.ts'), load('fix-row.ts')]).then(
      ([entry, row]) => ({ ...entry, ...row }) as Tables,
    ))

  return {
    name: 'fix-list',
    watchChange() {
      again += 1
      known = undefined
    },
    resolveId(id) {
      if (Object.hasOwn(modules, id)) return `\0${id}`
      return id.startsWith('virtual:fix/') ? path.join(FOLDER, `${id.slice(12)}.js`) : undefined
    },
    async load(id) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      if (write !== undefined) return write(await all())
      const error = FILE.exec(id)?.[1]
      if (error === undefined) return undefined
      return `export const entry = ${JSON.stringify((await all()).fixEntry(error as FixId))}`
    },
  }
}
