import type { Page } from '@playwright/test'
import { ANA, FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { expectStep, goOn, guideSteps, heading, row } from './support/wizard.ts'

/** The first visit: the worker has fetched the site and answers for it. */
async function visit(page: Page): Promise<void> {
  await open(page, '/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
  })
}

/** The browser itself writes down the network that failed and the page that was missing. */
const ours = (complaints: string[]) =>
  complaints.splice(0).filter((each) => !/ERR_INTERNET_DISCONNECTED|\b404\b|preset\.json/u.test(each))

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' })

  test('every page opens and reloads without a network', async ({ page, context, complaints }) => {
    await visit(page)
    await context.setOffline(true)
    const step = `/setup/device/?licence=yes${FOR_ANA}`
    for (const path of ['/settings/', '/apps/msmtp/', step, pathOf(sampleOf('thunderbird-android')), '/']) {
      await open(page, path)
      await expect(page).toHaveURL(path)
      await page.reload()
      await expect(heading(page), path).toBeVisible()
    }
    const missing = await page.goto('/no/such/page/')
    expect(missing?.status()).toBe(404)
    await expect(heading(page)).toBeVisible()
    expect(ours(complaints)).toEqual([])
  })

  test('the way through ends in a guide without a network', async ({ page, context, complaints }) => {
    await visit(page)
    await context.setOffline(true)
    await open(page, `/setup/device/?licence=yes${FOR_ANA}`)
    await row(page, 'Android').check()
    await goOn(page, 'app')
    await row(page, 'Gmail app').check()
    await goOn(page, 'check')
    await goOn(page, 'guide')
    await expect(heading(page)).toContainText(ANA)
    expect(await guideSteps(page).count()).toBeGreaterThan(3)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: /guide\.md$/u }).click()
    await saving
    await page.reload()
    await expect(heading(page)).toContainText(ANA)
    expect(ours(complaints)).toEqual([])
  })
})

test('a network that goes on the first visit, mid-way, loses no answer and is said', async ({
  page,
  context,
  complaints,
}) => {
  await open(page, `/setup/app/?licence=yes&device=android${FOR_ANA}`)
  await context.setOffline(true)
  await row(page, 'Gmail app').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  // A sentence, on the same page, with everything as it was; then the same button does it.
  await expect(page.getByRole('alert')).toBeFocused()
  await expectStep(page, 'app')
  await expect(row(page, 'Gmail app')).toBeChecked()
  await context.setOffline(false)
  await goOn(page, 'check')
  await expect(page.getByRole('definition').filter({ hasText: ANA })).toBeVisible()
  // The browser itself writes down what did not come.
  expect(ours(complaints)).toEqual([])
})
