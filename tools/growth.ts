import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstLoad } from './first-load.ts'
import { readManifest } from './manifest.ts'

/** What a page loads at first with a few apps and with all: two builds of the same tree, side by side. */

// The best app of each device, and what they name instead of a way that fails: nothing is left dangling.
const FEW = [
  'outlook-classic',
  'outlook-mac',
  'outlook-ios',
  'outlook-android',
  'thunderbird',
  'outlook-web',
  'other-app',
  'smtp-device',
  'oauth2-proxy',
]
const PAGES = ['', 'settings/', 'setup/device/', 'setup/app/', 'setup/guide/', 'apps/thunderbird/', 'apps/']

const folder = mkdtempSync(path.join(tmpdir(), 'growth-'))

/** What a build needs, as it lies here. */
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(src|tools|public)\/|^[^/]+\.(json|ts|html)$/u.test(file))
  .filter((file) => !file.startsWith('src/generate/golden'))

function build(name: string, change: (tree: string) => void): string {
  const tree = path.join(folder, name)
  for (const file of sources) cpSync(file, path.join(tree, file))
  symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'))
  change(tree)
  console.log(`Building with ${name}`)
  const { status } = spawnSync(process.execPath, ['tools/build.ts'], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`The build with ${name} failed`)
  return tree
}

function keepFew(tree: string): void {
  const apps = path.join(tree, 'src/content/apps')
  for (const file of readdirSync(apps))
    if (!FEW.includes(path.basename(file, '.ts'))) rmSync(path.join(apps, file))
  const ids = path.join(tree, 'src/content/app-ids.ts')
  const text = readFileSync(ids, 'utf8')
  writeFileSync(ids, text.replace(/\[[^\]]*\] as const/u, `${JSON.stringify(FEW)} as const`))
}

function bytes(tree: string, page: string): number {
  const dist = path.join(tree, 'dist')
  const html = readFileSync(path.join(dist, page, 'index.html'), 'utf8')
  const { js } = firstLoad(html, readManifest(dist), '/')
  return [...js].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
    0,
  )
}

try {
  const few = build(`${FEW.length} apps`, keepFew)
  const all = build('all apps', () => undefined)
  console.log(
    `\nJavaScript of the first load, bytes gzip\n${`${FEW.length} apps`.padStart(9)}${'all'.padStart(9)}  ratio  page`,
  )
  for (const page of PAGES) {
    const [a, b] = [bytes(few, page), bytes(all, page)]
    console.log(`${String(a).padStart(9)}${String(b).padStart(9)}  ${(b / a).toFixed(3)}  /${page}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
