import { mkdir } from 'node:fs/promises'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserArgs, ensureBrowser } from './browser.ts'
import { SAMPLE_GUIDE } from './sample-pages.ts'
import { buildSite } from './site-build.ts'
import { listen, siteServer } from './site-server.ts'

/** One page of each kind. */
const PAGES = ['/', '/settings/', '/apps/thunderbird/', SAMPLE_GUIDE]

/** The median of this many runs counts: one run among other work of the machine says little. */
const RUNS = Number(process.argv[2] ?? 3)

/** A score is held from below, a time from above. */
const LEAST = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 }
const MOST = {
  'largest-contentful-paint': 1200,
  'cumulative-layout-shift': 0,
  'total-blocking-time': 0,
}

type Score = keyof typeof LEAST
type Time = keyof typeof MOST
const scores = Object.keys(LEAST) as Score[]
const times = Object.keys(MOST) as Time[]

type Reading = Record<Score | Time, number> & { failed: string[] }

async function measure(url: string, port: number): Promise<Reading> {
  const result = await lighthouse(url, { port, output: 'json', onlyCategories: scores })
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`)
  const { categories, audits, runtimeError } = result.lhr
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`)
  const failed = scores
    .filter((id) => id !== 'performance')
    .flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ''} ${audits[id]?.explanation ?? ''}`)
  return {
    ...(Object.fromEntries(scores.map((id) => [id, categories[id]?.score ?? 0])) as Record<Score, number>),
    ...(Object.fromEntries(times.map((id) => [id, audits[id]?.numericValue ?? Infinity])) as Record<
      Time,
      number
    >),
    failed,
  }
}

/** The middle one by performance. */
function median(readings: readonly Reading[]): Reading {
  const sorted = readings.toSorted((a, b) => a.performance - b.performance)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('Measure at least once')
  return middle
}

const port = Number(process.env['PORT'] ?? 4189)
const origin = `http://localhost:${port}`
const outDir = 'node_modules/.cache/lighthouse/dist'

// A build of its own, with the address as a deployment has it: canonical links must be whole.
await mkdir('node_modules/.cache/lighthouse', { recursive: true })
await buildSite({ outDir, base: '/', siteUrl: origin })
const server = siteServer(outDir)
await listen(server, port)
const chrome = await launch({
  chromePath: ensureBrowser(),
  chromeFlags: ['--headless=new', '--disable-quic', '--disable-background-networking', ...browserArgs],
})

let ok = true
console.log(`\nLighthouse, mobile, median of ${RUNS}\n perf  a11y  best   seo     LCP    CLS    TBT  page`)
try {
  for (const page of PAGES) {
    const readings: Reading[] = []
    for (let run = 0; run < RUNS; run++) readings.push(await measure(origin + page, chrome.port))
    const found = median(readings)
    const cells = [
      ...scores.map((id) => found[id].toFixed(2).padStart(5)),
      `${Math.round(found['largest-contentful-paint'])} ms`.padStart(8),
      found['cumulative-layout-shift'].toFixed(3),
      `${Math.round(found['total-blocking-time'])} ms`.padStart(6),
    ]
    console.log(`${cells.join(' ')}  ${page}`)
    const short = [
      ...scores.filter((id) => found[id] < LEAST[id]),
      ...times.filter((id) => Math.round(found[id] * 1000) / 1000 > MOST[id]),
    ]
    for (const id of short) console.error(`       not good enough: ${id}`)
    for (const audit of found.failed) console.error(`       failed audit ${audit}`)
    ok &&= short.length === 0
  }
} finally {
  chrome.kill()
  server.close()
}
process.exit(ok ? 0 : 1)
