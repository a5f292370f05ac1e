import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { headersFile } from '#generate/hosting/headers-file.ts'
import { buildWorker } from './build-worker.ts'
import { manifestPath, readManifest } from './manifest.ts'
import { address, pageHtml, type Site } from './page-html.ts'
import { precompress } from './precompress.ts'
import type { ServerEntry } from './server-entry.ts'
import { siteFiles } from './site-files.ts'
import { timed } from './timed.ts'
import { importsOf, trackImports } from './track-imports.ts'

export type BuildOptions = {
  outDir: string
  base: string
  siteUrl: string | undefined
  /** The text of `preset.json`, in place of the empty one. */
  preset?: string | undefined
  /** Whether files are also written in smaller forms, which takes longer than all the rest. */
  compressed?: boolean
}

/** The whole site: client, every page as HTML, files, headers, worker, compressed copies. */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { outDir, base, siteUrl, preset, compressed = true } = options
  // React's server renderer is taken from node_modules and decides by this variable.
  process.env['NODE_ENV'] = 'production'

  await timed('Client', async () => {
    await build({ base, logLevel: 'warn', build: { outDir } })
    await mkdir(`${outDir}-ssr`, { recursive: true })
  })
  await timed('Server renderer', () =>
    build({
      base,
      logLevel: 'warn',
      plugins: [trackImports()],
      build: {
        ssr: 'src/app/entry-server.tsx',
        outDir: `${outDir}-ssr`,
        emptyOutDir: true,
        manifest: false,
        copyPublicDir: false,
        // The client's chunks are of no use here.
        rolldownOptions: {
          output: { codeSplitting: { groups: [] } },
          // One chunk is as good as another here.
          checks: { ineffectiveDynamicImport: false },
        },
      },
    }),
  )
  await rename(`${outDir}/.vite/manifest.json`, manifestPath(outDir))
  await rm(`${outDir}/.vite`, { recursive: true })

  const url = pathToFileURL(`${outDir}-ssr/entry-server.js`).href
  const server = (await import(url)) as ServerEntry
  const site: Site = {
    template: await readFile(`${outDir}/index.html`, 'utf8'),
    manifest: readManifest(outDir),
    base,
    siteUrl,
    fonts: siteFiles(outDir).filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file)),
  }
  await timed('Pages', () => prerender(server, site, outDir))
  await timed('Files', async () => {
    for (const { path: file, body } of await server.staticFiles()) await write(outDir, file, body)
    await write(outDir, '_headers', headersFile(base))
    if (preset !== undefined) await write(outDir, 'preset.json', preset)
  })
  await timed('Service worker', () => buildWorker(outDir))
  if (!compressed) return
  await timed('Compressed copies', () =>
    precompress(siteFiles(outDir).map((file) => path.join(outDir, file))),
  )
}

/** What writes a file, which the page of the file wants only once somebody does something. */
const ONLY_TO_WRITE = /^src\/(generate\/|content\/(apps\/|load-app)|pages\/guide-example)/u

async function prerender(server: ServerEntry, site: Site, outDir: string): Promise<string> {
  const paths = await server.paths()
  const listed: string[] = []
  for (const each of paths) {
    // One after another, so that each gets its own list of imports.
    // eslint-disable-next-line no-await-in-loop
    const [page, imports] = await importsOf(() => server.render(each))
    const expected = each === '/404/' ? 404 : 200
    if (page.status !== expected) throw new Error(`${each} answered ${page.status}, not ${expected}`)
    if (page.head.canonical === each) listed.push(address(site, each))
    const file = each === '/404/' ? '404.html' : `${each.slice(1)}index.html`
    const first = each.startsWith('/files/') ? imports.filter((name) => !ONLY_TO_WRITE.test(name)) : imports
    // eslint-disable-next-line no-await-in-loop
    await write(outDir, file, pageHtml(site, page, [...first, ...(page.modules ?? [])]))
  }

  const { siteUrl, base } = site
  const sitemap = siteUrl === undefined ? '' : `Sitemap: ${address({ base, siteUrl }, '/sitemap.xml')}\n`
  await write(outDir, 'robots.txt', `User-agent: *\nAllow: /\n${sitemap}`)
  if (siteUrl !== undefined) await write(outDir, 'sitemap.xml', sitemapXml(listed))
  return `${paths.length} pages`
}

const sitemapXml = (urls: readonly string[]) =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
  urls.map((url) => `  <url><loc>${url}</loc></url>\n`).join('') +
  '</urlset>\n'

async function write(outDir: string, file: string, body: string | Uint8Array): Promise<void> {
  const target = path.join(outDir, file)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, body)
}
