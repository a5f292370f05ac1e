import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { prerenderedPaths } from '#app/prerendered-paths.ts'
import { FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { smallTargets } from './support/targets.ts'
import { address } from './support/wizard.ts'

// Four looks at a long page take their time on a busy machine.
test.describe.configure({ timeout: 120_000 })

const WIDTHS = [1280, 320]
const SCHEMES = ['light', 'dark'] as const

/** All rules in light colours; in dark ones only those that colours can break. */
async function violationsOf(page: Page, colorScheme: 'light' | 'dark') {
  // Without frames there is nothing to put together in a second window, which is what takes the time.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
  return (await axe.analyze()).violations
}

/** Everything at once, in both colours, on a laptop and on the narrowest phone (or at 400 % zoom). */
async function expectAccessible(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    // The colours are the same at every width: the dark ones are looked at once.
    for (const colorScheme of width === WIDTHS[0] ? SCHEMES : (['light'] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const violations = await violationsOf(page, colorScheme)
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
      expect.soft(found, `axe, ${width} px, ${colorScheme}`).toEqual([])
    }
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(scrolls, `what is as wide as the window of ${width} px`).toBeLessThanOrEqual(width)
    expect.soft(await smallTargets(page), `under 44 px at ${width} px`).toEqual([])
  }
}

// The steps after the first open here with answers: without, they lead to the first.
const bare = prerenderedPaths.filter(
  (path) =>
    (!path.startsWith('/setup/') || path === '/setup/prerequisites/') &&
    !/^\/(apps|files|fix)\/./u.test(path),
)
// App pages are made by one template: one of each kind, and the ones that lack something.
const ofApps = [
  'thunderbird',
  'apple-mail-ios',
  'neomutt',
  'ricoh-printer',
  'gitlab',
  'davmail',
  'geary',
  'postbox',
]
// So are the pages of files.
const ofFiles = ['msmtprc', 'powershell']
// And the pages of errors: with a question, a message to an admin, for somebody else, of another server.
const ofErrors = ['smtp-refused-5-7-3', 'smtp-auth-off-tenant', 'need-admin-approval', 'gmail-sign-in']
const templates = [
  ...ofApps.map((id) => `/apps/${id}/`),
  ...ofFiles.map((id) => `/files/${id}/`),
  ...ofErrors.map((id) => `/fix/${id}/`),
]
for (const path of [...bare, ...templates, '/no/such/page/']) {
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

for (const app of ['apple-mail-ios', 'thunderbird', 'smtp-device'] as const) {
  test(`a guide for ${app} is accessible`, async ({ page }) => {
    const person = `${FOR_ANA}&org=Contoso&help=it@contoso.com&made=2026-11-01`
    await open(page, pathOf(sampleOf(app), 'guide', 'ask') + person)
    await expectAccessible(page)
  })
}

const guide = pathOf(sampleOf('thunderbird'), 'guide', 'ask')
for (const path of [guide, '/setup/mailbox/?licence=yes', '/apps/apple-mail-ios/']) {
  test(`${path} is accessible with everything opened`, async ({ page }) => {
    await open(page, path + FOR_ANA)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await expectAccessible(page)
  })
}

test('an error beside its field is accessible', async ({ page }) => {
  await open(page, '/setup/mailbox/?licence=yes&colour=blue')
  await page.getByText('My sign-in name is different').click()
  await address(page).fill('ana contoso')
  await page.getByRole('textbox', { name: /^Name you type/u }).fill('ana contoso')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('an answer that is missing, and what was left out of a link, are accessible', async ({ page }) => {
  await open(page, '/setup/app/?licence=yes&device=ios&app=thunderbird')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

for (const answer of ['PowerShell', 'I don’t know']) {
  test(`Authenticated SMTP is accessible with “${answer}”`, async ({ page }) => {
    await open(page, pathOf({ ...sampleOf('thunderbird'), smtp: false }, 'authenticated-smtp') + FOR_ANA)
    await page.getByRole('radio', { name: answer }).check()
    await expectAccessible(page)
  })
}

test('a pasted error, its report and the end of the questions are accessible', async ({ page }) => {
  await open(page, `/fix/${FOR_ANA}`)
  await page
    .getByRole('textbox', { name: 'Error message' })
    .fill(`password=hunter22 for ana@contoso.com: 535 5.7.3 Authentication unsuccessful`)
  await page.getByRole('button', { name: 'A report for the help desk' }).click()
  await expect(page.getByRole('button', { name: 'Copy report' })).toBeVisible()
  await page.locator('#triage').getByRole('button', { name: 'No', exact: true }).click()
  await page.getByRole('button', { name: 'The page does not load' }).click()
  await expectAccessible(page)
})

test('a list of mailboxes with mistakes is accessible', async ({ page }) => {
  await open(page, '/admin/many/')
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Email;Name;App\nana@contoso.com;Ana;Tunderbird\nben.contoso.com;Ben;\nx@fabrikam.com;X;HP\nana@contoso.com;A;',
    ),
  })
  await expect(page.getByText('No app has exactly this name')).toBeVisible()
  await page.getByText('Which column is which').click()
  await page.getByText('Paste a list instead').click()
  await expectAccessible(page)
})
