import type { Manifest } from 'vite'

const SOURCE = /^src\/content\/apps\/([\w-]+)\.ts$/

/** Which chunk each app’s own file became. The list of apps is no part of a first load. */
export function appEntries(manifest: Manifest) {
  const idOf = new Map<string, string>()
  for (const [key, chunk] of Object.entries(manifest)) {
    const id = SOURCE.exec(key)?.[1]
    if (id !== undefined) idOf.set(chunk.file, id)
  }
  return {
    chunks: [...idOf.keys()],
    /** Whether a page may load this chunk at once. */
    own: (file: string, url: string) => url === `/apps/${idOf.get(file)}/`,
  }
}
