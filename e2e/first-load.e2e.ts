import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './support/site.ts'

/** The scripts that a page loads by itself; the service worker is not the page's. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const loaded = new Set<string>()
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname
    if (request.resourceType() === 'script' && !file.endsWith('/sw.js')) loaded.add(file)
  })
  await page.goto(path)
  // React marks the element it took over, and takes it over when it has all it starts with.
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
  )
  return [...loaded]
}

/** Looks for a preset, and for what it says there, once the page is taken over, for the words of the apps in a list, and for the worker. */
const LATE =
  /\/(PresetProblemList|preset|query-client|PartBoundary|register-offline|trusted-script|strip-here|suspense)[\w-]*\.js$/u

// One of each kind of route. The budget counts what the HTML names; what it does not name would
// escape the count, and come late besides.
for (const path of [
  '/',
  '/settings/',
  '/apps/',
  '/apps/thunderbird/',
  '/fix/',
  '/fix/need-admin-approval/',
  '/setup/prerequisites/',
  '/print/',
]) {
  test(`${path} names every script that it starts with`, async ({ page, request }) => {
    const html = await (await request.get(path)).text()
    const scripts = await scriptsOf(page, path)
    expect(scripts.length).toBeGreaterThan(2)
    expect(scripts.filter((file) => !html.includes(file) && !LATE.test(file))).toEqual([])
  })
}

// The frame of the page keeps to 135 kB (`npm run budget`); the text of the chosen app comes on top of it. What
// stands below and beside the steps, and the sheet, comes once they are there; on a busy machine some of it comes before.
test('a guide with answers, which no HTML can know, stays small until its steps stand', async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.lanes-guide') === null) return
      performance.mark('steps')
      seen.disconnect()
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  await page.goto('/setup/guide/?licence=yes&device=android&app=thunderbird-android&smtp=on')
  await expect(page.getByRole('heading', { name: 'Your steps' })).toBeVisible()
  const scripts = await page.evaluate(() => {
    const steps = performance.getEntriesByName('steps')[0]?.startTime ?? Infinity
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= steps)
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js') && !name.endsWith('/sw.js'))
  })
  expect(scripts.length).toBeGreaterThan(5)
  const bodies = await Promise.all(scripts.map(async (file) => (await request.get(file)).body()))
  const total = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  expect(total, `${scripts.length} scripts, bytes gzip`).toBeLessThanOrEqual(150_000)
})
