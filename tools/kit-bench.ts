import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import type { KitPart } from '#kit/kit-wish.ts'
import { appList } from './app-list-plugin.ts'
import { browserArgs, findBrowser } from './browser.ts'
import { watchMemory } from './browser-memory.ts'
import type { BenchAnswer, BenchAsked } from './kit-bench-worker.ts'
import { listen, siteServer } from './site-server.ts'

/** How long each part of the zip for many mailboxes takes in a real browser, and what it holds of memory. Judges nothing. */
const PORT = Number(process.env['PORT'] ?? 4191)
const PARTS: readonly KitPart[] = ['scripts', 'links', 'mail-merge', 'profiles', 'sheets']
const COUNTS = (process.argv[2] ?? '1000,10000,50000').split(',').map(Number)

const folder = mkdtempSync(path.join(tmpdir(), 'kit-bench-'))
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [appList()],
  build: {
    outDir: folder,
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: { input: 'tools/kit-bench-worker.ts', output: { entryFileNames: 'worker.js' } },
  },
})
for (const name of ['index.html', '404.html']) writeFileSync(path.join(folder, name), '<!doctype html>')

const server = siteServer(folder)
await listen(server, PORT)
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: browserArgs,
  ...(executablePath === undefined ? {} : { executablePath }),
})
try {
  console.log('part          people   seconds     CPU s  ms each       MB    files  longest ms  memory MB')
  for (const parts of [...PARTS.map((part) => [part]), PARTS])
    for (const count of COUNTS) await run(parts, count)
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}

async function run(parts: readonly KitPart[], count: number): Promise<void> {
  const page = await browser.newPage({ bypassCSP: true })
  await page.goto(`http://localhost:${PORT}/`)
  const peak = await watchMemory(browser)
  const cpu = await cpuSeconds()
  const asked: BenchAsked = { count, parts, apps: 5 }
  const { seconds, megabytes, files, longest } = await page.evaluate(
    (message) =>
      new Promise<BenchAnswer>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' })
        worker.addEventListener('message', ({ data }) => resolve(data as BenchAnswer))
        worker.addEventListener('error', ({ message: why }) => reject(new Error(why)))
        worker.postMessage(message)
      }),
    asked,
  )
  const numbers = [
    count,
    seconds.toFixed(2),
    ((await cpuSeconds()) - cpu).toFixed(2),
    ((seconds / count) * 1000).toFixed(3),
    megabytes.toFixed(1),
    files,
    Math.round(longest),
    peak(),
  ]
  const widths = [7, 10, 10, 9, 9, 9, 12, 11]
  const [name = ''] = parts.length > 1 ? ['all'] : parts
  console.log(
    name.padEnd(12) + numbers.map((number, at) => String(number).padStart(widths[at] ?? 0)).join(''),
  )
  await page.close()
}

/** What the page and its worker have worked, however busy the machine is with other things. */
async function cpuSeconds(): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}
