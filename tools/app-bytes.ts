import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { apps } from '#content/apps.ts'

const SOURCE = /^src\/content\/apps\/([\w-]+)\.ts$/

/** What one app costs: the gzip bytes of its entry in the list, and the chunk its own file became. */
export function appEntries(manifest: Manifest) {
  const list = gzipSync(JSON.stringify(apps), { level: 9 }).length
  const idOf = new Map<string, string>()
  for (const [key, chunk] of Object.entries(manifest)) {
    const id = SOURCE.exec(key)?.[1]
    if (id !== undefined) idOf.set(chunk.file, id)
  }
  return {
    entry: Math.round(list / apps.length),
    chunks: [...idOf.keys()],
    /** Whether a page may load this chunk at once. */
    own: (file: string, url: string) => url === `/apps/${idOf.get(file)}/`,
  }
}
