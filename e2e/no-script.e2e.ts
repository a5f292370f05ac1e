import { fiveSteps } from '#content/five-steps.ts'
import { terms } from '#content/glossary.ts'
import { licences } from '#content/licences.ts'
import { prerenderedPaths } from '#app/prerendered-paths.ts'
import { appFiles } from './support/apps.ts'
import { expect, test } from './support/site.ts'
import { address, heading, row } from './support/wizard.ts'

test.use({ javaScriptEnabled: false })

/** Apps, files and errors have hundreds of pages, made by three templates: some of each are enough to look at. */
const OF_A_TEMPLATE = /^\/(apps|files|fix)\/./u
const looked = prerenderedPaths.filter((path, at) => !OF_A_TEMPLATE.test(path) || at % 8 === 0)

test('a page shows its heading and its text', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of looked) {
    await page.goto(path)
    await expect(heading(page), path).toHaveCount(1)
    await expect(heading(page), path).toBeVisible()
    expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(200)
  }
})

/** A part of them is nothing before its script is there. */
const MADE_BY_SCRIPT = new Set(['/admin/preset/', '/admin/many/', '/admin/audit/', '/files/sign/'])

test('every page brings its text', async ({ request }) => {
  for (const path of prerenderedPaths) {
    const html = await (await request.get(path)).text()
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/su.exec(html) ?? []
    expect(main.replaceAll(/<[^>]*>/gu, '').length, path).toBeGreaterThan(200)
    // Untrue for whoever only waits for a slow line.
    if (!MADE_BY_SCRIPT.has(path)) continue
    const waiting = main.replaceAll(/<noscript>.*?<\/noscript>/gsu, '')
    expect(waiting.includes('needs JavaScript'), `${path} tells all to take another way`).toBe(false)
  }
})

test('the settings are there to read, on the home page and on their own', async ({ page }) => {
  for (const path of ['/', '/settings/']) {
    await page.goto(path)
    const main = page.getByRole('main')
    for (const value of ['smtp.office365.com', '587', 'outlook.office365.com', '993', '995', 'STARTTLS'])
      await expect(main.getByText(value, { exact: true }).first(), value).toBeVisible()
  }
  for (const host of ['outlook.office365.us', 'outlook-dod.office365.us', 'partner.outlook.cn'])
    await expect(page.getByRole('main').getByText(host, { exact: true }).first()).toBeVisible()
})

test('the five steps and their drawings are there, and the commands', async ({ page }) => {
  await page.goto('/authenticated-smtp/')
  await expect(page.getByRole('checkbox')).toHaveCount(fiveSteps.length)
  for (const { drawing } of fiveSteps) await expect(page.getByRole('img', { name: drawing })).toBeVisible()
  await expect(page.getByText('-SmtpClientAuthenticationDisabled $false').first()).toBeVisible()
})

test('the steps for every app are there, for each of its ways', async ({ page }) => {
  test.slow()
  for (const { id, ways: all } of await appFiles()) {
    const ways = all.filter(({ works }) => works)
    await page.goto(`/apps/${id}/`)
    const ends = page.getByRole('heading', { name: 'Send a message to yourself' }).filter({ visible: true })
    await expect(ends, id).toHaveCount(ways.length)
  }
})

test('licences and glossary can be read', async ({ page }) => {
  await page.goto('/licences/')
  expect(await page.getByRole('row').count()).toBeGreaterThan(licences.length)
  await page.goto('/glossary/')
  await expect(page.getByRole('term').or(page.getByRole('definition'))).not.toHaveCount(0)
  expect(await page.getByRole('term').count()).toBeGreaterThanOrEqual(terms.length)
})

test('a form that is sent without a script takes nobody’s address along', async ({ page }) => {
  await page.goto('/setup/mailbox/')
  await address(page).fill('quetzal@contoso.com')
  await page.getByText('My sign-in name is different').click()
  await page.getByRole('textbox', { name: /^Name you type/u }).fill('quetzal2@contoso.com')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForLoadState()
  expect(decodeURIComponent(page.url())).not.toContain('quetzal')
  await page.goto('/setup/prerequisites/')
  await row(page, 'Yes').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/^[^?]*(\?licence=yes)?$/u)
})
