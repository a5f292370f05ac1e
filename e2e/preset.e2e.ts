import type { Page } from '@playwright/test'
import { pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { address, chooseSmtp, expectStep, goOn, guideSteps, heading, row } from './support/wizard.ts'

const servePreset = (page: Page, body: string) =>
  page.route('**/preset.json', (route) => route.fulfill({ contentType: 'application/json', body }))

const good = {
  organisation: 'Contoso Schools',
  domain: 'contoso.com',
  cloud: 'gcc-high',
  support: { email: 'help@contoso.com', phone: '+1 425 555 0100', page: 'https://help.contoso.com/mail' },
  first: ['other-app'],
  notOffered: [{ app: 'thunderbird', reason: 'Our licence has Outlook for everyone.' }],
}

test('a good preset names the organisation, its cloud, its help, and what it offers', async ({ page }) => {
  await servePreset(page, JSON.stringify(good))
  await open(page, '/setup/prerequisites/')
  await row(page, 'Yes').check()
  await goOn(page, 'mailbox')
  await expect(address(page)).toHaveAccessibleDescription(/@contoso\.com/u)
  await goOn(page, 'device')
  await row(page, 'Mac').check()
  await goOn(page, 'app')
  await expect(page.getByRole('radio').first()).toHaveAccessibleName(
    /^Another mail app.*Recommended by Contoso Schools/u,
  )
  await expect(row(page, 'Thunderbird')).toHaveCount(0)
  const main = page.getByRole('main')
  await expect(main).toContainText('Contoso Schools')
  await expect(main).toContainText('Our licence has Outlook for everyone.')
  await row(page, 'Another mail app').check()
  await goOn(page, 'connection')
  await goOn(page, 'authenticated-smtp')
  await chooseSmtp(page, 'It is on')
  await goOn(page, 'check')
  await goOn(page, 'guide')
  // Its cloud is in the link, which means the same servers wherever it is opened.
  expect(page.url()).toContain('cloud=gcc-high')
  await expect(page.getByRole('button', { name: 'Copy IMAP server: outlook.office365.us' })).toBeVisible()
  await expect(main).toContainText('Contoso Schools')
  await expect(page.getByRole('link', { name: 'help@contoso.com' })).toBeVisible()
  await expect(main).toContainText('+1 425 555 0100')
  await expect(page.getByRole('link', { name: 'https://help.contoso.com/mail' })).toBeVisible()
})

test('an app that is not offered here is left out of a link, with the sentence of the organisation', async ({
  page,
}) => {
  const closedWays = [{ way: 'pop', reason: 'Mail would be on one device.' }]
  await servePreset(page, JSON.stringify({ ...good, closedWays }))
  await open(page, pathOf(sampleOf('thunderbird')))
  await expectStep(page, 'app')
  const main = page.getByRole('main')
  await expect(main).toContainText('Our licence has Outlook for everyone.')

  // The start page and the page of errors know it too, without a question.
  await page.getByRole('link', { name: 'Exchange Online Setup' }).first().click()
  const strip = page.getByRole('region', { name: 'Your organisation' })
  await expect(strip.getByRole('link', { name: 'help@contoso.com' })).toBeVisible()
  await expect(strip).toContainText('Contoso Schools')
  await expect(main.getByRole('heading', { name: 'POP not offered here' })).toBeVisible()
  await strip.getByText('What is not offered').click()
  await expect(strip).toContainText('Your organisation says: “Mail would be on one device.”')
  await page.getByRole('link', { name: 'Paste an error' }).first().click()
  await expect(page).toHaveURL(/\/fix\/$/u)
  await expect(strip.getByRole('link', { name: 'help@contoso.com' })).toBeVisible()
})

test('the link for everyone from a cloud of its own opens with the same servers elsewhere', async ({
  page,
  visitor,
}) => {
  await servePreset(page, JSON.stringify({ cloud: 'gcc-high' }))
  await open(page, '/setup/guide/?licence=yes&cloud=worldwide&device=windows&app=other-app&way=imap&smtp=on')
  await expect(page.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' })).toBeVisible()
  const other = await visitor()
  await open(other, page.url())
  await expect(other.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' })).toBeVisible()
})

const wrong = [
  ['text that is no JSON', '{ "organisation": ', /JSON/u],
  ['a list', '[]', /object/u],
  ['a host', '{ "host": "mail.example.net" }', /host/u],
  ['servers', '{ "cloud": { "smtp": "mail.example.net" } }', /cloud/u],
  ['an app that never was', '{ "first": ["eudora"] }', /eudora/u],
  ['a help page that is a script', '{ "support": { "page": "javascript:alert(1)" } }', /support\.page/u],
  ['HTML', '{ "<img src=x onerror=alert(1)>": 1 }', /<img/u],
] as const

test('a wrong preset is reported on the page, in words that help to find it', async ({ page }) => {
  for (const [what, body, says] of wrong) {
    await page.unrouteAll()
    await servePreset(page, body)
    await open(page, '/')
    const main = page.getByRole('main')
    await expect.soft(main, what).toContainText('preset.json')
    await expect.soft(main, what).toContainText(says)
    await expect.soft(main, what).not.toContainText('mail.example.net')
    await expect.soft(page.locator('main img'), what).toHaveCount(0)
  }
})

test('with a wrong preset the wizard works as without one', async ({ page }) => {
  await servePreset(page, '{ "organisation": "Contoso", "cloud": "gcc-high", "host": "mail.example.net" }')
  await open(page, '/setup/prerequisites/')
  await expect(page.getByRole('main')).toContainText('preset.json')
  await row(page, 'Yes').check()
  await goOn(page, 'mailbox')
  await open(page, pathOf(sampleOf('thunderbird')))
  await expect(page.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('mail.example.net')
  expect(await guideSteps(page).count()).toBeGreaterThan(3)
})

test('no preset, an empty one, and one that does not come are all the same', async ({ page, complaints }) => {
  await open(page, '/')
  const plain = await page.getByRole('main').innerText()
  const answers = [
    () => page.route('**/preset.json', (route) => route.fulfill({ status: 404, body: 'none' })),
    () => servePreset(page, ''),
    () => servePreset(page, '{}'),
    () => page.route('**/preset.json', (route) => route.abort()),
  ]
  for (const answer of answers) {
    await page.unrouteAll()
    await answer()
    await open(page, '/')
    await expect(heading(page)).toBeVisible()
    expect(await page.getByRole('main').innerText()).toBe(plain)
  }
  // The browser itself writes down what did not come.
  expect(complaints.splice(0).filter((each) => !each.includes('preset.json'))).toEqual([])
})

test('a preset that never comes does not hold anybody up for long', async ({ page, complaints }) => {
  await page.route('**/preset.json', () => undefined)
  await open(page, '/setup/device/?licence=yes')
  await expectStep(page, 'device')
  await goOn(page, 'app')
  complaints.splice(0)
})
