import { expect, test } from './support/site.ts'

test('the home page is there before and after JavaScript', async ({ page, request }) => {
  const html = await (await request.get('/')).text()
  expect(html).toMatch(/<h1[\s>]/)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an unknown address answers 404 with a page that helps', async ({ page, complaints }) => {
  const response = await page.goto('/no/such/page/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link').first()).toBeVisible()
  // Chromium itself writes the 404 to the console.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
})

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/settings?cloud=gcc-high')
  await expect(page).toHaveURL(/\/settings\/\?cloud=gcc-high$/)
})

test('a profile comes with the type that makes an iPhone install it', async ({ request }) => {
  const response = await request.get('/files/exchange-online.mobileconfig')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('application/x-apple-aspen-config')
})

test('a file that is asked for by its hash is kept, a page is not', async ({ page, request }) => {
  await page.goto('/')
  const script = await page.locator('script[type=module]').first().getAttribute('src')
  const [file, home] = await Promise.all([request.get(script ?? ''), request.get('/')])
  expect(file.headers()['cache-control']).toContain('immutable')
  expect(home.headers()['cache-control']).toBe('no-cache')
})
