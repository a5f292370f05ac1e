import path from 'node:path'
import type { Plugin } from 'vite'

const loaded = new Set<string>()
Object.assign(globalThis, { __loaded: loaded })

// Not `deferred(async () => (await import('…'))`: what comes after the first act of the reader is no part of a first load.
const DYNAMIC = /(?<!\bdeferred\(\s*async \(\) => \(await )\bimport\(\s*(["'`])([^"'`$]+)\1\s*\)/g

// The map of all apps: a prerendered page names its own app’s file instead (pages/app-route.ts).
const NOT_AT_FIRST = 'src/content/load-app.ts'

/**
 * In the server build, writes down which lazily loaded files a page asked for while it was rendered.
 * The browser needs the same ones before it can hydrate, so the page names them in its head.
 */
export function trackImports(): Plugin {
  let root = ''
  return {
    name: 'track-imports',
    // After Vite has turned import.meta.glob into imports.
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
    },
    async transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import(')) return undefined
      const files = new Map<string, string>()
      for (const [, , source = ''] of code.matchAll(DYNAMIC)) {
        // eslint-disable-next-line no-await-in-loop
        const target = await this.resolve(source, id)
        if (target?.id.startsWith(root) === true) files.set(source, path.relative(root, target.id))
      }
      return code.replace(DYNAMIC, (whole, _quote, source: string) => {
        const file = files.get(source)?.replaceAll('\\', '/')
        return file === undefined || file === NOT_AT_FIRST
          ? whole
          : `(globalThis.__loaded?.add(${JSON.stringify(file)}), ${whole})`
      })
    },
  }
}

/** What was asked for while `work` ran. One page at a time, or two would be mixed. */
export async function importsOf<Result>(work: () => Promise<Result>): Promise<[Result, string[]]> {
  loaded.clear()
  const result = await work()
  return [result, [...loaded]]
}
