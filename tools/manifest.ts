import { readFileSync } from 'node:fs'
import type { Manifest } from 'vite'

/** The build moves Vite's manifest beside the server bundle: it is no part of the site. */
export const manifestPath = (outDir: string) => `${outDir}-ssr/manifest.json`

export const readManifest = (outDir: string): Manifest =>
  JSON.parse(readFileSync(manifestPath(outDir), 'utf8')) as Manifest

/** Everything these chunks import before they run, themselves included. */
export function closure(manifest: Manifest, keys: Iterable<string>): { js: Set<string>; css: Set<string> } {
  const seen = new Set<string>()
  const js = new Set<string>()
  const css = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`No chunk of the client build comes from ${key}`)
    if (seen.has(key)) return
    seen.add(key)
    js.add(chunk.file)
    for (const file of chunk.css ?? []) css.add(file)
    for (const each of chunk.imports ?? []) visit(each)
  }
  for (const key of keys) visit(key)
  return { js, css }
}
