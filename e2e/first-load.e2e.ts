import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './support/site.ts'

/** Scripts that a page loads, in the order of arrival; the service worker is not the page's. */
async function scriptsOf(page: Page, path: string): Promise<{ file: string; gzip: number }[]> {
  const loaded: Promise<{ file: string; gzip: number }>[] = []
  page.on('response', (response) => {
    const file = new URL(response.url()).pathname
    if (response.request().resourceType() !== 'script' || file.endsWith('/sw.js')) return
    loaded.push(response.body().then((body) => ({ file, gzip: gzipSync(body, { level: 9 }).length })))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return Promise.all(loaded)
}

// One of each kind of route. The budget counts what the HTML names; what it does not name would
// escape the count, and come late besides.
for (const path of ['/', '/settings/', '/apps/', '/apps/thunderbird/', '/setup/prerequisites/', '/print/']) {
  test(`${path} names every script that it starts with`, async ({ page, request }) => {
    const html = await (await request.get(path)).text()
    const scripts = await scriptsOf(page, path)
    expect(scripts.map(({ file }) => file).filter((file) => !html.includes(file))).toEqual([])
  })
}

test('a guide with answers, which no HTML can know, keeps the budget too', async ({ page }) => {
  const path = '/setup/guide/?licence=yes&device=android&app=thunderbird-android&smtp=on'
  const scripts = await scriptsOf(page, path)
  await expect(page).toHaveURL(/\/setup\/guide\//)
  const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0)
  expect(total, `${scripts.length} scripts, bytes gzip`).toBeLessThanOrEqual(135_000)
})
