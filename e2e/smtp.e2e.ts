import { clouds } from '#content/clouds.ts'
import { allowCopying, clipboardText } from './support/clipboard.ts'
import { ANA, FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open, reload } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { chooseSmtp, goOn, heading } from './support/wizard.ts'

const thunderbird = sampleOf('thunderbird')
const STEP = pathOf(thunderbird, 'authenticated-smtp', 'admin') + FOR_ANA
const OPEN = pathOf({ ...thunderbird, smtp: false }, 'authenticated-smtp') + FOR_ANA
const ADMIN = `/authenticated-smtp/${FOR_ANA}`

for (const path of [STEP, ADMIN]) {
  test(`five steps, five drawings, five ticks that last and can be cleared: ${path}`, async ({ page }) => {
    await open(page, path)
    const ticks = page.getByRole('checkbox')
    await expect(ticks).toHaveCount(5)
    await expect(page.getByRole('main').getByRole('listitem').getByRole('img')).toHaveCount(5)
    for (const drawing of await page.getByRole('main').getByRole('listitem').getByRole('img').all())
      await expect(drawing).toHaveAccessibleName(/\S/u)
    const link = page.getByRole('link', { name: /admin center/u })
    await expect(link).toHaveAttribute('href', `https://${clouds.worldwide.adminCenter.value}/`)

    await ticks.nth(0).check()
    await ticks.nth(3).check()
    await reload(page)
    await expect(ticks.nth(0)).toBeChecked()
    await expect(ticks.nth(3)).toBeChecked()
    await expect(ticks.nth(1)).not.toBeChecked()
    await ticks.nth(0).uncheck()
    await reload(page)
    await expect(ticks.nth(0)).not.toBeChecked()
    await expect(ticks.nth(3)).toBeChecked()

    await page.getByRole('button', { name: 'Clear my ticks' }).click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await reload(page)
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  })
}

test('ticks stay on this device: they are in no address and not in another browser', async ({
  page,
  visitor,
}) => {
  await open(page, STEP)
  await page.getByRole('checkbox').nth(1).check()
  await expect(page).toHaveURL(STEP)
  const other = await visitor()
  await open(other, STEP)
  await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('nobody is taken for an admin: an answer is needed, and “I don’t know” is one', async ({ page }) => {
  await open(page, OPEN)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await chooseSmtp(page, 'I don’t know')
  await goOn(page, 'check')
})

test('no tick is needed to go on', async ({ page }) => {
  await open(page, STEP)
  await goOn(page, 'check')
  await expect(page).toHaveURL(/smtp=admin/u)
})

test('the commands for this mailbox switch on, look and take back, in three states', async ({
  page,
  context,
}) => {
  await allowCopying(context)
  await open(page, STEP)
  await page.getByRole('radio', { name: 'PowerShell' }).check()
  const block = (name: string) => page.getByRole('region', { name, exact: true })
  for (const name of ['Switch on', 'Check', 'Undo']) await expect(block(name)).toContainText(`'${ANA}'`)
  await expect(block('Switch on')).toContainText('-SmtpClientAuthenticationDisabled $false')
  await expect(block('Check')).toContainText('Get-CASMailbox')
  await expect(block('Undo')).toContainText('-SmtpClientAuthenticationDisabled $null')
  await expect(block('Undo')).toContainText('# Set-CASMailbox')
  await expect(block('Undo')).toContainText('-SmtpClientAuthenticationDisabled $true')
  await block('Switch on').getByRole('button').click()
  await expect(page.getByRole('status')).not.toBeEmpty()
  expect(await clipboardText(page)).toBe(
    `Connect-ExchangeOnline -ShowBanner:$false\nSet-CASMailbox -Identity '${ANA}' -SmtpClientAuthenticationDisabled $false`,
  )
  await goOn(page, 'check')
})

test('the message for the admin is copied whole, opens as mail, and leads to the steps for this mailbox', async ({
  page,
  context,
  visitor,
}) => {
  await allowCopying(context)
  await open(page, STEP)
  await chooseSmtp(page, 'Ask my admin')
  await page.getByRole('button', { name: 'Copy link only' }).click()
  await expect(page.getByRole('status')).toContainText('Link')
  const link = await clipboardText(page)
  expect(new URL(link).hash).toBe(`#email=${ANA}`)

  await page.getByRole('button', { name: 'Copy message' }).click()
  await expect(page.getByRole('status')).toContainText('Message')
  const message = await clipboardText(page)
  expect(message).toContain(`\n${link}\n`)

  const href = (await page.getByRole('link', { name: 'Open in mail' }).getAttribute('href')) ?? ''
  const mail = new URL(href)
  expect(mail.protocol + mail.pathname).toBe('mailto:')
  // RFC 6068: a space is %20; a plus would arrive as a plus.
  expect(mail.search).not.toContain('+')
  expect(mail.searchParams.get('body')).toContain(`\r\n${link}\r\n`)
  expect(message.startsWith(mail.searchParams.get('subject') ?? '?')).toBe(true)
  await expect(page.getByRole('link', { name: link })).toHaveAttribute('href', link)

  const admin = await visitor()
  await open(admin, link)
  await expect(heading(admin)).toBeVisible()
  await expect(admin.getByRole('main').getByText(ANA).first()).toBeVisible()
  await expect(admin.getByRole('code').filter({ hasText: `'${ANA}'` })).toHaveCount(3)
})

test('in another cloud the steps lead to its admin center and its Exchange', async ({ page }) => {
  await open(page, `/authenticated-smtp/?cloud=china${FOR_ANA}`)
  await expect(page.getByRole('link', { name: /admin center/u })).toHaveAttribute(
    'href',
    `https://${clouds.china.adminCenter.value}/`,
  )
  await expect(page.getByRole('region', { name: 'Switch on', exact: true })).toContainText("'O365China'")
})

test('what was chosen before comes back, and each answer leads to the check', async ({ page }) => {
  for (const answer of ['Ask my admin', 'It is on', 'I don’t know']) {
    await open(page, OPEN)
    await chooseSmtp(page, answer)
    await goOn(page, 'check')
    await page.getByRole('link', { name: /^Change Authenticated SMTP/u }).click()
    await expect(page.getByRole('radio', { name: answer })).toBeChecked()
  }
})
