import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { packText } from '#lib/packed-text.ts'
import { ANA, pathOf, sampleOf } from './support/guides.ts'
import { open, reload } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { chooseSmtp, expectStep, goOn, row } from './support/wizard.ts'

const main = (page: Page) => page.getByRole('main')
const notice = (page: Page) => main(page).getByText(/This link says it was prepared by someone at/u)
const linkOf = (file: object) => `#preset=${packText(JSON.stringify(file))}`

test('a preset is made, and its link opened elsewhere leads through the wizard and can be done without', async ({
  page,
  visitor,
}) => {
  await open(page, '/admin/preset/')
  await page.getByRole('textbox', { name: /^Name of the organisation/u }).fill('Contoso Schools')
  await page.getByRole('textbox', { name: /^Mail of the help desk/u }).fill('help@contoso')
  await page.getByRole('searchbox', { name: /^Search/u }).fill('thunderbird')
  await page.getByRole('combobox', { name: /^Thunderbird Mozilla/u }).selectOption('Not offered')
  await page.getByRole('searchbox', { name: /^Search/u }).fill('other')
  await page.getByRole('combobox', { name: /^Another mail app/u }).selectOption('Recommended')
  await page.getByRole('checkbox', { name: /^POP/u }).uncheck()
  await page.getByRole('textbox', { name: /^Why you do not offer POP/u }).fill('Mail would be on one device.')
  await page.getByRole('textbox', { name: 'Colour on light pages (optional)' }).fill('#ffcc00')
  await expect(page.getByText(/#ffcc00 has a contrast of 1\.\d:1/u)).toBeVisible()

  // What is wrong is said, and nothing is lost, also by a reload.
  await page.getByRole('button', { name: 'Make the preset' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('help@contoso.com')
  await expect(alert).toContainText('Write why apps are left out')
  // What people will see leaves it out already, and what is right now is not called wrong any more.
  const preview = page.getByRole('region', { name: 'What people will see' })
  await expect(preview).toContainText('Thunderbird: (no reason yet)')
  await page.getByRole('textbox', { name: /^Mail of the help desk/u }).fill('help@contoso.com')
  await expect(alert).not.toContainText('help@contoso.com')
  await page.getByRole('textbox', { name: /^Mail of the help desk/u }).fill('help@')
  await expect(alert).not.toContainText('help@contoso.com')
  await reload(page)
  await page.getByRole('textbox', { name: /^Mail of the help desk/u }).fill('help@contoso.com')
  await page.getByRole('textbox', { name: /^Why apps are left out/u }).fill('Outlook is on every computer.')
  await page
    .getByRole('button', { name: /^Take #/u })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Take #/u })
    .first()
    .click()
  await expect(preview.getByRole('radio').first()).toHaveAccessibleName(/^Another mail app/u)
  await expect(preview).toContainText('Outlook is on every computer.')
  await page.getByRole('button', { name: 'Make the preset' }).click()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save preset.json' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    organisation: 'Contoso Schools',
    first: ['other-app'],
    notOffered: [{ app: 'thunderbird', reason: 'Outlook is on every computer.' }],
    closedWays: [{ way: 'pop', reason: 'Mail would be on one device.' }],
  })
  const link = (await page.getByRole('link', { name: 'Try it' }).getAttribute('href')) ?? ''
  expect(link).toMatch(/#made=20\d\d-\d\d-\d\d&preset=/u)
  await expect(page.getByRole('img', { name: 'QR code with the link' })).toBeVisible()
  const code = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the QR code' }).click()
  expect(readFileSync(await (await code).path(), 'utf8')).toMatch(/^<\?xml [^]*<svg [^]*<\/svg>\s*$/u)
  await expect(main(page)).toContainText(link)

  const other = await visitor()
  await open(other, link)
  await expect(notice(other)).toContainText('Contoso Schools')
  await expect(main(other)).toContainText('It cannot change the servers')
  await row(other, 'Yes').check()
  await goOn(other, 'mailbox')
  await other.getByRole('textbox', { name: /^Email address/u }).fill(ANA)
  await goOn(other, 'device')
  await row(other, 'Mac').check()
  await goOn(other, 'app')
  await reload(other)
  await expect(notice(other)).toBeVisible()
  await expect(other.getByRole('radio').first()).toHaveAccessibleName(
    /^Another mail app.*Recommended by this link/u,
  )
  await expect(main(other)).toContainText('What this link recommends comes first.')
  await expect(main(other)).not.toContainText('Least work')
  await expect(row(other, 'Thunderbird')).toHaveCount(0)
  await row(other, 'Another mail app').check()
  // POP is closed, so there is nothing left to choose.
  await goOn(other, 'authenticated-smtp')
  await other.goBack()
  await expectStep(other, 'app')
  await expect(notice(other)).toBeVisible()
  await goOn(other, 'authenticated-smtp')
  await chooseSmtp(other, 'It is on')
  await goOn(other, 'check')
  await goOn(other, 'guide')
  await expect(other.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' })).toBeVisible()
  await expect(main(other)).toContainText('Mail would be on one device.')
  await expect(main(other)).toContainText('help@contoso.com')
  await expect(other.getByRole('link', { name: 'help@contoso.com' })).toHaveCount(0)

  // What it cannot do was read at the start: one line is left, and the rest on request.
  await expect(other.getByRole('button', { name: 'Go on without it' })).toBeHidden()
  await other.locator('.prepared summary').click()
  await other.getByRole('button', { name: 'Go on without it' }).click()
  await expect(notice(other)).toHaveCount(0)
  await expectStep(other, 'connection')
  await expect(row(other, 'POP')).toBeVisible()
  expect(other.url()).not.toContain('preset=')
  expect(other.url()).toContain(ANA)
})

test('an app of which nothing is left says so, and names the nearest that works', async ({ page }) => {
  const hash = linkOf({
    closedWays: [
      { way: 'imap', reason: 'No IMAP.' },
      { way: 'pop', reason: 'No POP.' },
    ],
  })
  await open(page, pathOf(sampleOf('thunderbird-android')) + hash)
  await expectStep(page, 'connection')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Thunderbird.* is not offered here/u)
  await expect(main(page)).toContainText('No IMAP.')
  const instead = main(page).getByRole('link', { name: /instead$/u })
  await expect(instead).toHaveText(/^Set up Outlook/u)
  await instead.click()
  await expectStep(page, 'app')
  await expect(main(page)).toContainText('Somebody prepared this link')
})

test('a hostile link changes no server, and a damaged one is dropped with a reason', async ({ page }) => {
  const plain = 'Copy IMAP server: outlook.office365.com'
  const dropped = [
    ['a host', linkOf({ host: 'mail.evil.example' })],
    ['a server for a cloud', linkOf({ cloud: { smtp: 'mail.evil.example' } })],
    ['a script', linkOf({ support: { page: 'javascript:alert(1)' } })],
    ['noise', '#preset=dAAAA'],
    ['a prototype', linkOf(JSON.parse('{"__proto__":{"host":"mail.evil.example"}}') as object)],
  ] as const
  for (const [what, hash] of dropped) {
    await page.goto('about:blank')
    await open(page, pathOf(sampleOf('other-app')) + hash)
    await expect.soft(page.getByRole('button', { name: plain }), what).toBeVisible()
    await expect.soft(main(page), what).toContainText('What somebody had prepared in this link was left out')
    await expect.soft(main(page), what).not.toContainText('evil')
  }
  // Well formed, and everything in it is letters.
  const name = '<img src=x onerror=alert(1)>\u202E'
  await page.goto('about:blank')
  await open(
    page,
    pathOf(sampleOf('other-app')) + linkOf({ organisation: name, note: '**Servers:** smtp.evil.example' }),
  )
  await expect(page.getByRole('button', { name: plain })).toBeVisible()
  await expect(notice(page)).toContainText('“<img src=x onerror=alert(1)>”')
  await expect(page.locator('main img')).toHaveCount(0)
  // A new link pasted over the old one is taken too.
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    linkOf({ organisation: 'Fabrikam' }),
  )
  await expect(notice(page)).toContainText('Fabrikam')
})
