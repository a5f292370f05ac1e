import type { Page } from '@playwright/test'
import { save } from './support/download.ts'
import { FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { guideSteps, heading } from './support/wizard.ts'

const GUIDE = pathOf(sampleOf('thunderbird')) + FOR_ANA

/** No file of this name comes, until the answer is called. */
async function lose(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

// The browser and React both write down what did not come.
test.afterEach(({ complaints }) => void complaints.splice(0))

test('a part of a guide that does not load is named in its place and can be loaded again', async ({
  page,
}) => {
  const find = await lose(page, /\/assets\/Guide(Aside|Below)-/u)
  await open(page, GUIDE)
  await expect(heading(page)).toContainText('Thunderbird')
  expect(await guideSteps(page).count()).toBeGreaterThan(3)
  const again = page.getByRole('button', { name: 'Load again' })
  await expect(again).toHaveCount(2)
  await find()
  await again.last().click()
  await expect(again).toHaveCount(1)
  await again.click()
  await expect(again).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'It does not work' })).toBeVisible()
})

test('Print brings the sheet first, and prints the guide itself where none comes', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.body.setAttribute('data-sheets', `${document.querySelectorAll('.sheet').length}`)
  })
  const find = await lose(page, /\/assets\/Sheet-/u)
  await open(page, GUIDE)
  const print = page.getByRole('button', { name: 'Print' })
  await print.click()
  await expect(page.locator('body')).toHaveAttribute('data-sheets', '0')
  await page.emulateMedia({ media: 'print' })
  await expect(heading(page)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await find()
  await print.click()
  await expect(page.locator('body')).toHaveAttribute('data-sheets', '1')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.screen-only')).toBeHidden()
})

test('a file that cannot be made says so in its row', async ({ page }) => {
  const find = await lose(page, /\/assets\/markdown-/u)
  await open(page, GUIDE)
  const row = page.getByRole('listitem').filter({ hasText: 'guide.md' })
  await row.getByRole('button').click()
  await expect(row.getByText('guide.md was not made: a part of this site did not load.')).toBeVisible()
  await find()
  await save(page, row.getByRole('button'))
  await expect(row.getByText('was not made')).toHaveCount(0)
})

test('a page whose script does not come stays as it can be read, and works once it comes', async ({
  page,
}) => {
  const find = await lose(page, /\/assets\/AppBody-/u)
  await open(page, '/apps/thunderbird/')
  const title = page.getByRole('heading', { name: 'The message to your admin' })
  await expect(title).toBeVisible()
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('/AppBody-'))
  await page.mouse.wheel(0, 500)
  await asked
  await expect(title).toBeVisible()
  await find()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await expect(async () => {
    await page.mouse.wheel(0, 10)
    await page.getByRole('button', { name: /Copy the id/u }).click()
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveCount(1, { timeout: 300 })
  }).toPass()
})

test('a page that somebody goes to says that its script did not come, and brings it', async ({ page }) => {
  await open(page, '/apps/')
  const find = await lose(page, /\/assets\/AppBody-/u)
  await page.getByRole('link', { name: 'Thunderbird', exact: true }).first().click()
  await expect(page.getByText('The rest of this page did not load.')).toBeVisible()
  await find()
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByText('A message to your admin').first()).toBeVisible()
})
