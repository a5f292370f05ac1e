import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Every file of a built site, as paths inside it with forward slashes, in a fixed order. */
export function siteFiles(outDir: string): string[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

const NOT_OFFLINE = [
  /^(_headers|robots\.txt|sitemap\.xml|sw\.js)$/,
  // Read fresh whenever there is a network; see service-worker.ts.
  /^preset\.json$/,
  // iOS wants to fetch a profile itself.
  /^files\/[^/]+\.\w+$/,
  /\.(br|gz|map|png)$/,
]

/** What the service worker fetches on a first visit, so that the whole site works without a network. */
export const offlineFiles = (outDir: string): string[] =>
  siteFiles(outDir).filter((file) => !NOT_OFFLINE.some((pattern) => pattern.test(file)))

/** `settings/index.html` is the page `settings/`. */
export const urlOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')
