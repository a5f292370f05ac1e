import { deviceName } from '#content/devices.ts'
import { droppedSentence } from '#pages/wording.ts'
import { nameOfApp } from './support/apps.ts'
import { ANA, FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open, reload } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { address, chooseSmtp, expectStep, goOn, guideSteps, heading, row } from './support/wizard.ts'

const thunderbird = sampleOf('thunderbird')

/** What each step shows as chosen; none of them is what the page starts with. */
const chosen = [
  ['prerequisites', 'I don’t know'],
  ['mailbox', 'A shared mailbox'],
  ['device', deviceName('mac')],
  ['app', 'Thunderbird'],
  ['connection', 'POP'],
  ['authenticated-smtp', 'Ask my admin'],
] as const
const ANSWERS = 'licence=unknown&mailbox=shared&device=mac&app=thunderbird&way=pop&smtp=ask'

test('the browser’s Back and Forward show every answer again', async ({ page }) => {
  await open(page, '/setup/prerequisites/')
  await row(page, 'I don’t know').check()
  await goOn(page, 'mailbox')
  await address(page).fill(ANA)
  await row(page, 'A shared mailbox').check()
  await goOn(page, 'device')
  await row(page, deviceName('mac')).check()
  await goOn(page, 'app')
  await row(page, 'Thunderbird').check()
  await goOn(page, 'connection')
  await row(page, 'POP').check()
  await goOn(page, 'authenticated-smtp')
  await chooseSmtp(page, 'Ask my admin')
  await goOn(page, 'check')
  await goOn(page, 'guide')

  await page.goBack()
  await expectStep(page, 'check')
  for (const [step, name] of chosen.toReversed()) {
    await page.goBack()
    await expectStep(page, step)
    await expect(row(page, name), step).toBeChecked()
    if (step === 'mailbox') await expect(address(page)).toHaveValue(ANA)
  }
  for (const [step, name] of chosen) {
    await expectStep(page, step)
    await expect(row(page, name), step).toBeChecked()
    await page.goForward()
  }
  await page.goForward()
  await expectStep(page, 'guide')
  await expect(heading(page)).toContainText(ANA)
})

test('after the browser’s Back, Continue still knows the later answers', async ({ page }) => {
  await open(page, '/setup/device/?licence=yes')
  await row(page, deviceName('mac')).check()
  await goOn(page, 'app')
  await row(page, 'Thunderbird').check()
  await goOn(page, 'connection')
  await row(page, 'POP').check()
  await goOn(page, 'authenticated-smtp')
  // Without a rest between them, as people press it.
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expectStep(page, 'device')
  await expect(row(page, deviceName('mac'))).toBeChecked()
  await expect(page).toHaveURL(/device=mac&app=thunderbird&way=pop/u)
  await reload(page)
  await row(page, deviceName('windows')).check()
  await goOn(page, 'app')
  await expect(row(page, 'Thunderbird')).toBeChecked()
  await goOn(page, 'connection')
  await expect(row(page, 'POP')).toBeChecked()
})

test('a link to any step opens there with all answers, also after a reload and in a second tab', async ({
  page,
  context,
}) => {
  for (const [step, name] of chosen) {
    const link = `/setup/${step}/?${ANSWERS}${FOR_ANA}`
    await open(page, link)
    await expect(page, step).toHaveURL(link)
    await expect(row(page, name), step).toBeChecked()
  }
  await reload(page)
  await expect(row(page, 'Ask my admin')).toBeChecked()
  const second = await context.newPage()
  await open(second, page.url())
  await expect(row(second, 'Ask my admin')).toBeChecked()
  await goOn(second, 'check')
  await goOn(second, 'guide')
  await reload(second)
  await expect(heading(second)).toContainText(ANA)
})

test('a link to a step that its answers do not reach opens at the last that they do', async ({ page }) => {
  await open(page, `/setup/guide/?licence=yes&device=mac${FOR_ANA}`)
  await expectStep(page, 'app')
  await row(page, 'Thunderbird').check()
  await goOn(page, 'connection')
  await goOn(page, 'authenticated-smtp')
  await chooseSmtp(page, 'It is on')
  await goOn(page, 'check')
  await goOn(page, 'guide')
  await expect(heading(page)).toContainText(ANA)
})

test('the list of steps leads back and keeps what comes after', async ({ page }) => {
  await open(page, pathOf(thunderbird, 'authenticated-smtp', 'ask') + FOR_ANA)
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: /^Your device/u })
    .click()
  await expectStep(page, 'device')
  await expect(row(page, deviceName('mac'))).toBeChecked()
  await goOn(page, 'app')
  await expect(row(page, 'Thunderbird')).toBeChecked()
  await goOn(page, 'connection')
  await goOn(page, 'authenticated-smtp')
  await expect(row(page, 'Ask my admin')).toBeChecked()
})

test('from the check one answer is changed, and Continue comes back to the check', async ({ page }) => {
  await open(page, pathOf(thunderbird, 'check') + FOR_ANA)
  await page.getByRole('link', { name: /^Change Licence/u }).click()
  await row(page, 'I don’t know').check()
  await goOn(page, 'check')
  await expect(page).toHaveURL(/licence=unknown/u)
  await page.getByRole('link', { name: /^Change Address/u }).click()
  await address(page).fill('bo@contoso.com')
  await goOn(page, 'check')
  await expect(page.getByRole('definition').filter({ hasText: 'bo@contoso.com' })).toBeVisible()
  await expect(page).toHaveURL(/app=thunderbird&way=imap&smtp=on#email=bo@contoso\.com/u)
})

test('from Mac to Windows everything later still fits and stays', async ({ page }) => {
  await open(page, pathOf(thunderbird, 'check') + FOR_ANA)
  await page.getByRole('link', { name: /^Change Device/u }).click()
  await row(page, deviceName('windows')).check()
  await goOn(page, 'check')
  await expect(page).toHaveURL(/device=windows&app=thunderbird&way=imap&smtp=on#email=ana@contoso\.com/u)
})

test('from Mac to iPhone Thunderbird goes and that is said; the rest stays', async ({ page }) => {
  await open(page, pathOf(thunderbird, 'check', 'ask') + FOR_ANA)
  await page.getByRole('link', { name: /^Change Device/u }).click()
  await row(page, deviceName('ios')).check()
  await goOn(page, 'app')
  const said = droppedSentence({ key: 'app', value: 'thunderbird', reason: 'not-for-device' }, nameOfApp)
  expect(said).toContain('Thunderbird')
  await expect(page.getByRole('listitem').filter({ hasText: said })).toBeVisible()
  await expect(row(page, 'Thunderbird')).toHaveCount(0)
  await page.getByRole('searchbox').fill('Another mail app')
  await row(page, 'Another mail app').check()
  await goOn(page, 'connection')
  await expect(row(page, 'IMAP')).toBeChecked()
  await goOn(page, 'authenticated-smtp')
  await expect(row(page, 'Ask my admin')).toBeChecked()
  await goOn(page, 'check')
  await expect(page).toHaveURL(
    /licence=yes&device=ios&app=other-app&way=imap&smtp=ask#email=ana@contoso\.com/u,
  )
})

test('what is typed and not sent survives Back, Forward and a reload', async ({ page }) => {
  await open(page, '/setup/prerequisites/')
  await row(page, 'Yes').check()
  await goOn(page, 'mailbox')
  await address(page).fill('ana@conto')
  await page.getByText('My sign-in name is different').click()
  const name = page.getByRole('textbox', { name: /^Name you type/u })
  await name.fill('ar1234')
  await page.goBack()
  await expectStep(page, 'prerequisites')
  await page.goForward()
  await expect(address(page)).toHaveValue('ana@conto')
  await expect(name).toHaveValue('ar1234')
  await reload(page)
  await expect(address(page)).toHaveValue('ana@conto')
  await expect(name).toHaveValue('ar1234')
})

test('what was typed for one link does not cover the address in another', async ({ page }) => {
  await open(page, '/setup/mailbox/?licence=yes')
  await address(page).fill('somebody.else@contoso.com')
  await open(page, `/setup/mailbox/?licence=unknown${FOR_ANA}`)
  await expect(address(page)).toHaveValue(ANA)
  await address(page).fill('')
  await page.getByRole('link', { name: 'Before you start' }).first().click()
  await page.goBack()
  await expect(address(page)).toHaveValue('')
})

test('with Authenticated SMTP answered, a way that needs none leaves the answer out', async ({ page }) => {
  await open(page, '/setup/check/?licence=yes&device=ios&app=apple-mail-ios&smtp=ask')
  await expectStep(page, 'check')
  await goOn(page, 'guide')
  expect(await guideSteps(page).count()).toBeGreaterThan(3)
})
