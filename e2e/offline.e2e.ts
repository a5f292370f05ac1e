import { expect, test } from './support/site.ts'

test('after one visit every page opens without a network', async ({ page, context, complaints }) => {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
  })
  await context.setOffline(true)

  for (const path of [
    '/settings/',
    '/apps/msmtp/',
    '/setup/guide/?device=android&app=thunderbird-android',
    '/',
  ]) {
    // eslint-disable-next-line no-await-in-loop
    await page.goto(path)
    // eslint-disable-next-line no-await-in-loop
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
  }
  const missing = await page.goto('/no/such/page/')
  expect(missing?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  // The browser itself writes down the network that failed and the page that was missing.
  const ours = complaints
    .splice(0)
    .filter((each) => !/ERR_INTERNET_DISCONNECTED|\b404\b|preset\.json/.test(each))
  expect(ours).toEqual([])
})
