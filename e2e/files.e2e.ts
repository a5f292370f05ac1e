import { open } from './support/open.ts'
import { save } from './support/download.ts'
import { expect, test } from './support/site.ts'
import { devices } from '@playwright/test'
import { readByMsmtp } from '#proof/msmtp.ts'

test('the list names every file, and each has a page', async ({ page }) => {
  await open(page, '/files/')
  const links = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
  expect(await links.count()).toBeGreaterThan(40)
  await links.filter({ hasText: 'msmtp' }).click()
  await expect(page).toHaveURL('/files/msmtprc/')
  await expect(page.getByRole('heading', { name: 'How to undo it' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: devices['Pixel 7'].viewport, hasTouch: true })

  test('what is shown is what is saved, for an own address and token program', async ({ page }) => {
    await open(page, '/files/msmtprc/')
    // The first act brings what writes the file; what was typed meanwhile is not lost.
    await page.mouse.wheel(0, 50)
    await page.getByLabel('Email address of the mailbox').fill('ana@contoso.com')
    await page.getByLabel('Program that fetches your tokens').selectOption('pizauth')
    const shown = page.getByRole('region', { name: 'msmtprc' }).locator('code')
    await expect(shown).toContainText('pizauth show ana@contoso.com')
    const { name, text } = await save(page, page.getByRole('button', { name: 'Save msmtprc' }))
    expect(name).toBe('msmtprc')
    expect(text.trimEnd()).toBe(await shown.innerText())
    expect(readByMsmtp(text)).toMatchObject({ says: '', asked: ['pizauth', 'show', 'ana@contoso.com'] })
  })
})

test('an address that cannot be one is named, and no file is made of it', async ({ page }) => {
  await open(page, '/files/dns-zone/')
  await page.mouse.wheel(0, 50)
  const field = page.getByLabel('Email address of the mailbox')
  await field.fill('ana@contoso.com;rm')
  await expect(page.getByText('There is a character in it that an address cannot have')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Save/u })).toHaveCount(0)
  await expect(field).toHaveValue('ana@contoso.com;rm')
})

test('an unknown file is an unknown page', async ({ page, complaints }) => {
  const response = await page.goto('/files/no-such-file/')
  expect(response?.status()).toBe(404)
  complaints.splice(0)
})

test('a list of people becomes a zip, and what is wrong with a line is said', async ({ page }) => {
  await open(page, '/files/apple-profile/')
  await page.mouse.wheel(0, 50)
  await page
    .getByLabel('One mailbox a line')
    .fill('ana@contoso.com, Ana\n"bo@contoso.com","Söhne, Bo"\nnobody')
  await expect(page.getByText('Line 3:')).toBeVisible()
  const { name, bytes } = await save(page, page.getByRole('button', { name: 'Save 2 profiles as one zip' }))
  expect(name).toBe('exchange-online-profiles.zip')
  expect(Buffer.from(bytes).toString('latin1')).toContain('exchange-online-bo.mobileconfig')
})
