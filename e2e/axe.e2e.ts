import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { prerenderedPaths } from '#app/prerendered-paths.ts'
import { FOR_ANA, nameOf, pathOf, sampleOf, samples } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { smallTargets } from './support/targets.ts'
import { address } from './support/wizard.ts'

const WIDTHS = [1280, 320]
const SCHEMES = ['light', 'dark'] as const

/** Everything at once, in both colours, on a laptop and on the narrowest phone (or at 400 % zoom). */
async function expectAccessible(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
      expect.soft(found, `axe, ${width} px, ${colorScheme}`).toEqual([])
    }
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(scrolls, `what is as wide as the window of ${width} px`).toBeLessThanOrEqual(width)
    expect.soft(await smallTargets(page), `under 44 px at ${width} px`).toEqual([])
  }
}

// The steps after the first open here with answers: without, they lead to the first.
const bare = prerenderedPaths.filter((path) => !path.startsWith('/setup/') || path === '/setup/prerequisites/')
for (const path of [...bare, '/no/such/page/']) {
  test(`${path} is accessible`, async ({ page, complaints }) => {
    await open(page, path)
    await expectAccessible(page)
    if (path === '/no/such/page/') complaints.splice(0)
  })
}

for (const step of ['mailbox', 'device', 'app', 'connection', 'authenticated-smtp', 'check']) {
  test(`the step ${step} is accessible`, async ({ page }) => {
    await open(page, pathOf(sampleOf('thunderbird'), step, 'admin') + FOR_ANA)
    await expectAccessible(page)
  })
}

for (const sample of samples) {
  test(`the guide for ${nameOf(sample)} is accessible`, async ({ page }) => {
    await open(page, `${pathOf(sample, 'guide', 'ask')}${FOR_ANA}&org=Contoso&help=it@contoso.com&made=2026-11-01`)
    await expectAccessible(page)
  })
}

test('with everything opened, a guide and a step are accessible', async ({ page }) => {
  for (const path of [
    pathOf(sampleOf('thunderbird'), 'guide', 'ask'),
    '/setup/mailbox/?licence=yes',
    '/apps/apple-mail-ios/',
  ]) {
    await open(page, path + FOR_ANA)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await expectAccessible(page)
  }
})

test('errors, and what was left out of a link, are accessible', async ({ page }) => {
  await open(page, '/setup/mailbox/?licence=yes&colour=blue')
  await page.getByText('My sign-in name is different').click()
  await address(page).fill('ana contoso')
  await page.getByRole('textbox', { name: /^Name you type/u }).fill('ana contoso')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)

  await open(page, '/setup/app/?licence=yes&device=ios&app=thunderbird')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('the other views of Authenticated SMTP are accessible', async ({ page }) => {
  for (const answer of ['PowerShell', 'Ask my admin', 'I don’t know']) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page, pathOf({ ...sampleOf('thunderbird'), smtp: false }, 'authenticated-smtp') + FOR_ANA)
    await page.getByRole('radio', { name: answer }).check()
    await expectAccessible(page)
  }
})
