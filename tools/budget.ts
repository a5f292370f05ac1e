import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { appEntries } from './app-bytes.ts'
import { basePath } from './base-path.ts'
import { firstLoad } from './first-load.ts'
import { manifestPath, readManifest } from './manifest.ts'
import { offlineFiles, siteFiles, urlOf } from './site-files.ts'

/** In kB of 1,000 bytes: what is sent (gzip), for a font the file itself. */
const LIMITS = { js: 135, css: 15, font: 45, offline: 3000 }

const outDir = process.argv[2] ?? 'dist'
if (!existsSync(manifestPath(outDir))) {
  console.error('There is no build to measure. Run: npm run build')
  process.exit(1)
}

const sizes = new Map<string, number>()
function sent(file: string): number {
  const body = () => readFileSync(path.join(outDir, file))
  const size =
    sizes.get(file) ?? (file.endsWith('.woff2') ? body().length : gzipSync(body(), { level: 9 }).length)
  sizes.set(file, size)
  return size
}
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sent(file), 0)
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7)

const files = siteFiles(outDir)
const manifest = readManifest(outDir)
const base = basePath()
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const { js, css } = firstLoad(readFileSync(path.join(outDir, file), 'utf8'), manifest, base)
    return { url: `/${urlOf(file)}`, js: sum(js), css: sum(css), html: sent(file), modules: js }
  })
  .toSorted((a, b) => b.js - a.js)

const over: string[] = []
const hold = (what: string, bytes: number, limit: number) => {
  if (bytes > limit * 1000) over.push(`${what}: ${kB(bytes).trim()} kB, at most ${limit} kB`)
}

console.log(`First load, kB gzip\n${'js'.padStart(7)}${'css'.padStart(7)}${'html'.padStart(7)}  page`)
for (const { url, js, css, html } of pages) {
  console.log(`${kB(js)}${kB(css)}${kB(html)}  ${url}`)
  hold(`JavaScript of ${url}`, js, LIMITS.js)
  hold(`CSS of ${url}`, css, LIMITS.css)
}

const [worst] = pages
if (worst !== undefined) {
  const largest = [...worst.modules].toSorted((a, b) => sent(b) - sent(a)).slice(0, 8)
  console.log(`\nLargest of ${worst.modules.size} files of ${worst.url}`)
  for (const file of largest) console.log(`${kB(sent(file))}  ${file}`)
}

console.log('\nFonts, kB')
for (const file of files.filter((each) => each.endsWith('.woff2'))) {
  console.log(`${kB(sent(file))}  ${file}`)
  hold(file, sent(file), LIMITS.font)
}

const offline = sum(offlineFiles(outDir))
console.log(
  `\nOffline copy of the whole site: ${kB(offline).trim()} kB in ${offlineFiles(outDir).length} files`,
)
hold('Offline copy', offline, LIMITS.offline)

const { own, chunks } = appEntries(manifest)
console.log(`${chunks.length} app files, none of them in the first load of another page`)
for (const { url, modules } of pages) {
  const strangers = chunks.filter((file) => modules.has(file) && !own(file, url))
  if (strangers.length > 0) over.push(`${url} loads the files of apps that are not its own: ${strangers}`)
}

for (const sentence of over) console.error(`Over budget: ${sentence}`)
process.exit(over.length === 0 ? 0 : 1)
