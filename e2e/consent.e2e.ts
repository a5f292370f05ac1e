import { AxeBuilder } from '@axe-core/playwright'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'

const kit = '#consent'
const summaries = ['A message to your admin', 'How the admin checks it, and takes it back']

test('the page of an app has the consent kit, which works once the reader comes near', async ({ page }) => {
  await open(page, '/apps/k9/')
  const link = page.locator(kit).getByRole('link', { name: 'Allow it for the whole organisation' })
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/login\.microsoftonline\.com\/organizations\/adminconsent\?client_id=[0-9a-f-]{36}$/u,
  )
  await page.mouse.wheel(0, 20_000)
  for (const summary of summaries) await page.locator(kit).getByText(summary).click()
  await expect(page.locator(kit).getByText('Please allow K-9 Mail for my mailbox')).toBeVisible()
  await expect(page.locator(kit).getByText('Get-MgServicePrincipalOauth2PermissionGrant')).toBeVisible()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page
    .locator(kit)
    .getByRole('button', { name: /Copy the id/u })
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page }).include(kit).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('a clock of another day changes nothing of it before its script is there', async ({ page }) => {
  await page.clock.setFixedTime('2027-05-24T12:00:00')
  await open(page, '/apps/k9/')
  await expect(page.locator(kit)).toBeVisible()
  await page.mouse.wheel(0, 20_000)
  await expect(page.locator(kit)).toBeVisible()
})

test('whoever comes from another app sees the kit of this one', async ({ page }) => {
  await open(page, '/apps/k9/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'All apps' }).click()
  await page.getByRole('link', { name: 'Evolution', exact: true }).click()
  await expect(page.locator(kit)).toContainText('20460e5d-ce91-49af-a3a5-70b6be7486d1')
})

test('the guide has the person’s own organisation in the link and the message', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T12:00:00')
  await open(page, '/setup/guide/?licence=yes&device=android&app=k9&smtp=on#email=ana@contoso.com')
  const link = page.locator(kit).getByRole('link', { name: 'Allow it for the whole organisation' })
  await expect(link).toHaveAttribute('href', /\/contoso\.com\/adminconsent\?/u)
  await page.locator(kit).getByText('A message to your admin').click()
  await expect(page.locator(kit).getByText('Please allow K-9 Mail for ana@contoso.com')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the id, the link and the commands can be read', async ({ page }) => {
    await page.goto('/apps/k9/')
    await expect(page.locator(kit).getByText('e647013a-ada4-4114-b419-e43d250f99c5').first()).toBeVisible()
    await page.locator(kit).getByText('How the admin checks it').click()
    await expect(page.locator(kit).getByText('Connect-MgGraph')).toBeVisible()
  })
})
