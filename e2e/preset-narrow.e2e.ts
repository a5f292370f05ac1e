import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { packText } from '#lib/packed-text.ts'
import { pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { expectStep, row } from './support/wizard.ts'

const main = (page: Page) => page.getByRole('main')
const linkOf = (file: object) => `#preset=${packText(JSON.stringify(file))}`
const serve = (page: Page, file: object) =>
  page.route('**/preset.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(file) }),
  )
const reason = 'We know this one.'

test('a link that with the site leaves nothing is left out, and the site goes on', async ({ page }) => {
  await serve(page, { organisation: 'Contoso', only: { apps: ['thunderbird', 'outlook-ios'], reason } })
  await open(
    page,
    pathOf(sampleOf('thunderbird')) + linkOf({ only: { apps: ['k9'], reason: 'Theirs.' }, note: 'Theirs.' }),
  )
  await expect(page.getByRole('button', { name: /^Copy IMAP server/u })).toBeVisible()
  await expect(main(page)).toContainText(
    'it would leave no app that can connect. Ask whoever gave you the link',
  )
  await expect(main(page)).not.toContainText('Theirs.')
})

test('where nothing is offered for a device, the question says so, whom to ask, and what there is', async ({
  page,
}) => {
  await serve(page, {
    organisation: 'Contoso',
    support: { email: 'help@contoso.com' },
    only: { apps: ['outlook-ios'], reason },
  })
  await open(page, '/setup/app/?licence=yes&device=linux&app=unknown')
  await expectStep(page, 'app')
  await expect(main(page)).toContainText('Contoso offers no app for Linux or terminal.')
  await expect(main(page)).toContainText('No app was chosen for you')
  await expect(main(page).getByRole('link', { name: 'help@contoso.com' }).first()).toBeVisible()
  await expect(row(page, 'I don’t know')).toHaveCount(0)
  await expect(main(page).getByRole('radio')).toHaveCount(1)
  await row(page, 'Outlook for iPhone').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/device=ios&app=outlook-ios/u)

  // The same where its apps are offered, and no way that they have.
  await page.unrouteAll()
  await serve(page, { closedWays: ['exchange', 'imap', 'pop'].map((way) => ({ way, reason })) })
  await open(page, '/setup/app/?licence=yes&device=ios')
  await expect(main(page)).toContainText('No app is offered for iPhone or iPad.')
  await expect(main(page)).toContainText('ask whoever looks after mail in your organisation')
  await expect(row(page, 'I don’t know')).toHaveCount(0)
  expect(await main(page).getByRole('radio').count()).toBeGreaterThan(1)
})

test('a file that says two things of an app opens in the form, and what became of it is said', async ({
  page,
}, info) => {
  const file = info.outputPath('preset.json')
  writeFileSync(file, JSON.stringify({ first: ['k9', 'geary'], only: { apps: ['k9'], reason } }))
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/admin/preset/')
  await page.getByText('Start from a preset.json you have').click()
  await page.locator('input[type="file"]').first().setInputFiles(file)
  await expect(main(page)).toContainText('The file recommends Geary and does not offer it.')

  // On a phone the preview is far below: a bar leads there, and back to the same place.
  const bar = page.locator('.bar')
  await expect(bar).toContainText(/1 of \d+ apps, 1 first/u)
  await expect(bar).toBeInViewport({ ratio: 1 })
  await page.getByRole('checkbox', { name: /^POP/u }).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  // Not by a mouse that scrolls to what it clicks.
  await bar.getByRole('button', { name: 'See the preview' }).dispatchEvent('click')
  const preview = page.getByRole('region', { name: 'What people will see' })
  await expect(preview.getByRole('heading', { name: 'What people will see' })).toBeFocused()
  await expect(preview).toBeInViewport({ ratio: 0.3 })
  await preview.getByRole('button', { name: 'Back to the form' }).click()
  await expect(bar.getByRole('button', { name: 'See the preview' })).toBeFocused()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)

  await page.getByRole('checkbox', { name: /^Exchange/u }).uncheck()
  await page.getByRole('textbox', { name: /^Why you do not offer Exchange/u }).fill('No.')
  await page.getByRole('checkbox', { name: /^IMAP/u }).uncheck()
  await page.getByRole('textbox', { name: /^Why you do not offer IMAP/u }).fill('No.')
  await page.getByRole('checkbox', { name: /^POP/u }).uncheck()
  await page.getByRole('textbox', { name: /^Why you do not offer POP/u }).fill('No.')
  await page.getByRole('button', { name: 'Make the preset' }).click()
  await expect(page.getByRole('alert')).toContainText('No app that this leaves can use a way that it leaves')
})
