import type { Locator, Page } from '@playwright/test'
import { fixIds } from '#content/fix-entry.ts'
import { allowCopying, clipboardText } from './support/clipboard.ts'
import { save } from './support/download.ts'
import { ANA, FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { heading } from './support/wizard.ts'

const TENANT = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'
const TITLE = 'Authenticated SMTP is off in your organisation'

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Error message' })

/** Pastes as a person does: from the clipboard, into the field. */
async function paste(page: Page, text: string): Promise<void> {
  await field(page).focus()
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

for (const [name, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a laptop', { width: 1280, height: 800 }],
] as const) {
  test(`on ${name} a pasted error is explained, and what decided is marked`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await open(page, '/fix/')
    await paste(page, `2026-11-20 10:00:01 smtp: ${TENANT}`)
    const verdict = page.getByRole('region', { name: TITLE })
    await expect(verdict).toBeVisible()
    await expect(verdict).toContainText('Your admin must act')
    await expect(verdict.getByRole('link', { name: 'I am the admin: show me the step' })).toBeVisible()
    await expect(verdict).toContainText('Sure about this')
    await expect(page.locator('mark')).toContainText('disabled for the Tenant')
    await expect(page.locator('.sr[role=status]')).toContainText(`${TITLE}. Your admin must act.`)
    const read = page.getByRole('heading', { name: 'How we read it' })
    const [above, below] = await Promise.all([verdict.boundingBox(), read.boundingBox()])
    if (name === 'a phone') expect(above?.y).toBeLessThan(below?.y ?? 0)
    else expect(above?.x).toBeGreaterThan(below?.x ?? Infinity)
    await expect(page).toHaveURL('/fix/')
  })
}

test('secrets are blanked before the text stands in the field, and nothing of it leaves or stays', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
  await open(page, '/fix/')
  await paste(page, `user=${ANA} password=hunter22\n${TENANT}`)
  await expect(field(page)).toHaveValue(/password=\[password removed\]/u)
  await expect(page.getByText('Blanked: a password.').first()).toBeVisible()
  await expect(page.getByText('Change this password')).toBeVisible()
  await expect(page.getByRole('region', { name: TITLE })).toBeVisible()
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  const everything = [...sent, stored, page.url(), await page.locator('body').innerText()].join('\n')
  expect(everything).not.toContain('hunter22')
  expect([...sent, stored, page.url()].join('\n')).not.toContain('5.7.139')
})

test('what is typed is read after a pause, and its secret goes then', async ({ page }) => {
  await open(page, '/fix/')
  await field(page).pressSequentially('pass=hunter22 ')
  await field(page).pressSequentially('550 5.7.30 no')
  await expect(field(page)).toHaveValue('pass=[password removed] 550 5.7.30 no')
  await expect(page.getByRole('region', { name: 'Sending with a password has ended' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('region', { name: 'Sending with a password has ended' })).toBeHidden()
})

test('several causes lead to the question that tells them apart', async ({ page }) => {
  await open(page, '/fix/')
  await paste(page, '535 5.7.3 Authentication unsuccessful')
  const verdict = page.locator('.verdict').first()
  await expect(verdict.getByText('Which one is it?')).toBeVisible()
  await expect(verdict).toContainText(/Likely|Not sure/u)
  await verdict.locator('.verdict-answers').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/fix\/[\w-]+\/$/u)
  await page.goBack()
  await expect(field(page)).toHaveValue('535 5.7.3 Authentication unsuccessful')
  await expect(verdict.getByText('Which one is it?')).toBeVisible()
})

test('two errors are two verdicts, and another server is named as such', async ({ page }) => {
  await open(page, '/fix/')
  await paste(page, 'A1 NO AUTHENTICATE failed.\nAADSTS700082: The refresh token has expired.')
  await expect(page.locator('.found .verdict')).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear' }).click()
  await paste(page, '535-5.7.8 Username and Password not accepted. - gsmtp')
  await expect(page.getByRole('region', { name: 'The answer came from Gmail' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await paste(page, 'SMTP Error: Could not authenticate. Host: mail.meinverein.de')
  await expect(page.getByRole('region', { name: 'The answer came from mail.meinverein.de' })).toBeVisible()
})

test('the unknown is said to be unknown, and leads to the questions', async ({ page }) => {
  await open(page, '/fix/')
  await paste(page, '550 5.9.99 Weird things happened to the message on its way')
  const card = page.getByRole('region', { name: 'I do not know this one' })
  await expect(card).toContainText('5.9.99')
  await card.getByRole('link', { name: 'Answer a few questions instead' }).click()
  await expect(page.locator('#triage')).toBeFocused()
  await expect(page.locator('#triage')).toBeInViewport()
})

test('the questions end in a verdict, can be changed, and Back keeps them', async ({ page }) => {
  await open(page, '/fix/')
  const triage = page.locator('#triage')
  await triage.scrollIntoViewIfNeeded()
  // The questions stand there before their script does, which comes with the first movement.
  const no = triage.getByRole('button', { name: 'No', exact: true })
  await page.mouse.move(300, 300)
  await expect
    .poll(() => no.evaluate((each) => Object.keys(each).some((key) => key.startsWith('__reactFiber'))))
    .toBe(true)
  await no.click()
  await expect(triage.getByRole('heading', { name: 'What does it show' })).toBeFocused()
  await triage.getByRole('button', { name: 'Name or password is wrong' }).click()
  await expect(triage.getByText('You can fix this').first()).toBeVisible()
  await triage.getByRole('link', { name: 'This error on a page of its own' }).click()
  await expect(page).toHaveURL('/fix/sign-in-wrong-password/')
  await page.goBack()
  await page.mouse.move(310, 310)
  await triage.getByRole('button', { name: /^Change What does it show/u }).click()
  await triage.getByRole('button', { name: 'The page does not load' }).click()
  await expect(triage.getByRole('heading', { name: 'Look whether the service is up' })).toBeFocused()
})

test('with the keyboard alone from the field to the fix and back', async ({ page }) => {
  await open(page, '/fix/')
  await field(page).focus()
  await page.keyboard.insertText(TENANT)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Explain it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: TITLE })).toBeFocused()
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab')
    if (
      await page.locator('summary', { hasText: 'Ask my admin' }).evaluate((e) => e === document.activeElement)
    )
      break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('Please switch on Authenticated SMTP for').first()).toBeVisible()
})

test('the report is shown before it is copied, and each mask can be undone', async ({ page, context }) => {
  await allowCopying(context)
  await open(page, `${pathOf(sampleOf('thunderbird')).replace('/setup/guide/', '/fix/')}${FOR_ANA}`)
  await paste(page, `user=${ANA} password=hunter22 host=mail.contoso.com\n${TENANT}`)
  await page.getByRole('button', { name: 'A report for the help desk' }).click()
  const report = page.locator('#report-text')
  await expect(report).toContainText('smtp-auth-off-tenant')
  await expect(report).toContainText('App: Thunderbird')
  await expect(report).toContainText('/setup/guide/?licence=yes&device=mac&app=thunderbird')
  await expect(report).not.toContainText('contoso')
  await expect(report).not.toContainText('hunter22')
  await page.getByRole('button', { name: 'Show [address 1]' }).click()
  await expect(report).toContainText(ANA)
  await page.getByRole('button', { name: 'Show [address 1]' }).click()
  await expect(report).not.toContainText(ANA)
  await page.getByRole('button', { name: 'Copy report' }).click()
  expect(await clipboardText(page)).toBe(await report.textContent())
  const saved = await save(page, page.getByRole('button', { name: 'Download as .txt' }))
  expect(saved.name).toBe('mail-error-report.txt')
  expect(saved.text).toBe(await report.textContent())
})

test('a megabyte is read while the page stays free, and new input takes its place', async ({ page }) => {
  await open(page, '/fix/')
  await page.evaluate(() => {
    const longest = { value: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.value = Math.max(longest.value, duration)
    }).observe({ type: 'longtask' })
  })
  const line = '2026-11-20 10:00:01 DEBUG connection pool: nothing to do, password=hunter22\n'
  const log = line.repeat(7000) + TENANT + line.repeat(7000)
  await paste(page, log)
  await paste(page, log)
  await expect(page.getByRole('region', { name: TITLE })).toBeVisible({ timeout: 15_000 })
  await expect(field(page)).toHaveValue(/password removed/u)
  expect(await field(page).inputValue()).not.toContain('hunter22')
  const longest = await page.evaluate(
    () => (window as unknown as { longest: { value: number } }).longest.value,
  )
  expect(longest, 'longest task, ms').toBeLessThan(400)
})

test('from “it does not work” in a guide the answers and the person come along', async ({ page }) => {
  await open(page, pathOf(sampleOf('thunderbird'), 'guide', 'ask') + FOR_ANA)
  await page.getByRole('link', { name: 'Paste the error you see' }).click()
  await expect(heading(page)).toHaveText('Paste an error')
  await expect(page).toHaveURL(/\/fix\/\?licence=yes&device=mac&app=thunderbird.*#email=ana@contoso\.com$/u)
  await paste(page, TENANT)
  await page.locator('summary', { hasText: 'Ask my admin' }).click()
  await expect(page.getByText(`Please switch on Authenticated SMTP for ${ANA}`)).toBeVisible()
  await expect(page.getByText('I am setting up Thunderbird').first()).toBeVisible()
  await page.getByRole('link', { name: 'Set up: Authenticated SMTP' }).click()
  await expect(page).toHaveURL(/\/setup\/authenticated-smtp\/\?.*app=thunderbird.*#email=ana@contoso\.com$/u)
})

test('a block of the check script is understood', async ({ page }) => {
  await open(page, '/fix/')
  const smtp = 'smtp smtp.office365.com 587'
  await paste(page, `exchange-online-check 1\n${smtp} connect no-answer\nend`)
  await expect(page.getByRole('region', { name: 'The server does not answer' })).toBeVisible()
  await expect(page.locator('mark')).toContainText(`${smtp} connect no-answer`)
})

test('the look-up is offered with the domain of the link, and asks nobody by itself', async ({ page }) => {
  await open(page, `/fix/${FOR_ANA}`)
  await page.getByRole('button', { name: 'Look the domain up' }).click()
  await expect(page.getByRole('textbox', { name: 'Domain' })).toHaveValue('contoso.com')
})

test('the list is searched by text and by number', async ({ page }) => {
  await open(page, '/fix/')
  await page.mouse.move(300, 300)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('AADSTS65001')
  await expect(page.getByText(`1 of ${fixIds.length} entries`)).toBeVisible()
  await page.getByRole('link', { name: 'Nobody has allowed the app yet' }).click()
  await expect(heading(page)).toHaveText('Nobody has allowed the app yet')
  await expect(page.getByText('AADSTS65001').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every error is listed with its page, and each page has its fix', async ({ page, request }) => {
    await page.goto('/fix/')
    for (const id of fixIds) await expect(page.locator(`#all a[href="/fix/${id}/"]`), id).toBeVisible()
    for (const id of fixIds)
      expect(await (await request.get(`/fix/${id}/`)).text(), id).toContain('verdict-steps')
    await page.goto('/fix/smtp-auth-off-tenant/')
    await expect(heading(page)).toHaveText(TITLE)
    await expect(page.getByText(TENANT.slice(0, 60)).first()).toBeVisible()
    await page.locator('summary', { hasText: 'Ask my admin' }).click()
    await expect(page.getByText('Please switch on Authenticated SMTP for').first()).toBeVisible()
  })
})
