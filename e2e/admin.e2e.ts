import { adminTaskIds } from '#content/admin-task-ids.ts'
import { adminTools } from '#content/admin-tools.ts'
import { save } from './support/download.ts'
import { open, reload, taken } from './support/open.ts'
import { hasPoppler, pagesOf, pictureOf, squeezed } from './support/pdf.ts'
import { pixelsOf, readQr } from './support/pixels.ts'
import { expect, test } from './support/site.ts'
import { heading } from './support/wizard.ts'

// Two formats, each printed, read and drawn, take their time on a busy machine.
test.describe.configure({ timeout: 90_000 })

const FORMATS = ['A4', 'Letter'] as const
const row = (id: string) => `.tl a[href="#${id}"]`
const fileOf = (text: string, name = 'admin-tasks.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('marks are kept, saved, cleared and opened again', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T12:00:00')
  await open(page, '/admin/')
  await expect(page.locator('.tl a')).toHaveCount(adminTaskIds.length)
  await page.locator('#licences').getByText('Done', { exact: true }).click()
  await page.locator('#devices').getByText('Not for us').click()
  await expect(page.locator('#licences')).toContainText('25 November 2026')
  await expect(page.getByText('1 of 14 done')).toBeVisible()

  await reload(page)
  await expect(page.locator(row('licences'))).toContainText('Done')
  await expect(page.locator(row('devices'))).toContainText('Not for us')
  await expect(page.locator(row('consent'))).toContainText('To do')
  // Nobody has to move for it.
  await expect(page.locator('#licences').getByRole('radio', { name: 'Done' })).toBeChecked()
  await expect(page.locator('#devices').getByRole('radio', { name: 'Not for us' })).toBeChecked()
  // Nor for the sheet, which the browser prints as well when nobody selects our button.
  await expect(page.locator('.desk-sheet')).toContainText('25 November 2026')
  await expect(page.locator('.desk-sheet .p-q .qr')).toBeAttached()

  await page.locator('#files').scrollIntoViewIfNeeded()
  const json = await save(page, page.getByRole('button', { name: /admin-tasks\.json/u }))
  const markdown = await save(page, page.getByRole('button', { name: /admin-tasks\.md/u }))
  const text = await save(page, page.getByRole('button', { name: /admin-tasks\.txt/u }))
  expect([json, markdown, text].map(({ name }) => name)).toEqual([
    'admin-tasks.json',
    'admin-tasks.md',
    'admin-tasks.txt',
  ])
  for (const { text: words } of [markdown, text]) {
    expect(words).toContain('Done, 25 November 2026')
    expect(words).toContain('Set-TransportConfig -SmtpClientAuthenticationDisabled $true')
  }

  await page.getByRole('button', { name: 'Clear all marks' }).click()
  await expect(page.getByText('0 of 14 done')).toBeVisible()
  const field = page.locator('#open-marks')
  for (const [hostile, says] of [
    ['not JSON at all', /cannot be read/u],
    ['{"format":"x"}', /another kind/u],
    [
      json.text.replaceAll(/"(?:done|not-for-us)"/gu, '"<img src=x onerror=alert(1)>"'),
      /nothing of it was taken/u,
    ],
    ['x'.repeat(200_000), /too long/u],
  ] as const) {
    await field.setInputFiles(fileOf(hostile))
    await expect(page.locator('#open-marks-error')).toContainText(says)
  }
  await field.setInputFiles(fileOf(json.text.replace('"not-for-us"', '"maybe"')))
  await expect(page.locator('#files')).toContainText(
    'Opened: 1 task is marked. The state of one task was not understood, so it is not marked',
  )
  await page.getByRole('button', { name: 'Put back what was marked before' }).click()
  await field.setInputFiles(fileOf(json.text))
  await expect(page.locator('#files')).toContainText('Opened: 2 tasks are marked.')
  await expect(page.locator('#open-marks-error')).toHaveCount(0)
  await expect(page.locator(row('licences'))).toContainText('Done')
  await page.getByRole('button', { name: 'Put back what was marked before' }).click()
  await expect(page.locator(row('licences'))).toContainText('To do')
  await expect(field).toBeFocused()
})

test('a click that comes before the scripts of the tasks is not lost', async ({ page }) => {
  await open(page, '/admin/')
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#consent input[value="done"]')
    input?.click()
  })
  await expect(page.getByText('1 of 14 done')).toBeVisible()
  await page.mouse.move(30, 30)
  await expect(page.locator('#consent')).toContainText(String(new Date().getFullYear()))
  await expect(page.locator('#consent').getByRole('radio', { name: 'Done' })).toBeChecked()
  await expect(page.locator(row('consent'))).toContainText('Done')
})

test('the rows, the tools and the cloud lead where they say', async ({ page }) => {
  await open(page, '/admin/')
  await page.locator(row('dns')).click()
  await expect(page.locator('#dns')).toBeFocused()
  await expect(page).toHaveURL('/admin/')
  await page.getByLabel('Microsoft cloud').selectOption('china')
  await expect(page).toHaveURL('/admin/?cloud=china')
  await expect(page.locator('#security-defaults a[href="https://entra.microsoftonline.cn/"]')).toBeVisible()
  await expect(page.locator('#who-needs-smtp')).toContainText('was not found for this cloud')
  await open(page, '/admin/?cloud=moon')
  await expect(page.locator('.note-line')).toContainText('moon')
  for (const { path, title } of adminTools) {
    await open(page, '/admin/')
    await page.getByRole('navigation', { name: 'Tools for admins' }).getByText(title, { exact: true }).click()
    await expect(page).toHaveURL(path)
    await expect(heading(page)).toBeVisible()
  }
})

test('the checklist is one page, empty or with the marks', async ({ page, browser }) => {
  test.skip(!hasPoppler, 'poppler-utils is not there')
  await page.clock.setFixedTime('2026-11-25T12:00:00')
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await open(page, '/admin/?cloud=gcc-high')
  await page.locator('#licences').getByText('Done', { exact: true }).click()
  await expect(page.locator('.sheet')).toContainText('✓')
  for (const format of FORMATS) {
    const pdf = await page.pdf({ format })
    const pages = pagesOf(pdf)
    expect(pages, format).toHaveLength(1)
    expect(pages[0]).toContain('✓')
    expect(pages[0]).not.toContain('Print the checklist')
    if (format === 'Letter') continue
    const link = readQr(await pixelsOf(browser, pictureOf(pdf)))
    expect(link).toMatch(/\/admin\/\?cloud=gcc-high$/u)
    expect(squeezed(pages[0] ?? '')).toContain(squeezed(link ?? '?'))
  }
  await page.getByRole('button', { name: 'Print it empty' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
  expect(pagesOf(await page.pdf({ format: 'A4' }))[0]).not.toContain('✓')
})

test('the poster is one page with the link of this site, whatever is typed', async ({ page, browser }) => {
  test.skip(!hasPoppler, 'poppler-utils is not there')
  const preset = { organisation: 'Fabrikam', support: { email: 'it@contoso.com' } }
  await page.route('**/preset.json', (route) => route.fulfill({ json: preset }))
  await open(page, '/admin/poster/#org=Contoso')
  const poster = page.getByRole('article', { name: 'Preview of the poster' })
  await expect(poster).toContainText('Contoso')
  await expect(poster).toContainText('it@contoso.com')
  const field = (name: string | RegExp) => page.getByRole('textbox', { name })
  await field(/^Organisation/u).fill('<img src=x onerror=alert(1)> “W”'.padEnd(200, 'W'))
  await field('Sentence').fill('W'.repeat(90))
  await field(/^Who helps/u).fill('W'.repeat(200))
  await page.getByLabel('What the code opens').selectOption('thunderbird-android')
  const { origin } = new URL(page.url())
  for (const format of FORMATS) {
    const pdf = await page.pdf({ format })
    expect(pagesOf(pdf), format).toHaveLength(1)
    if (format === 'Letter') continue
    expect(readQr(await pixelsOf(browser, pictureOf(pdf)))).toBe(
      `${origin}/setup/prerequisites/?app=thunderbird-android`,
    )
  }
  await field('Sentence').fill('W'.repeat(91))
  await field('Sentence').blur()
  await expect(page.locator('#poster-sentence-error')).toContainText('At most 90 characters')
  await field('Sentence').fill('Mail for everybody')

  await page.getByLabel('What the code opens').selectOption('link')
  const link = field(/^Link of this site/u)
  await page.getByRole('button', { name: 'Print the poster' }).click()
  await expect(page.getByRole('alert')).toContainText('Paste a link of this site')
  for (const [typed, says] of [
    ['https://evil.example/', 'leads to another site'],
    [`${origin}/setup/guide/?app=thunderbird#email=ana@contoso.com`, 'is for one person'],
    [`${origin}/setup/guide/?app=thunderbird&email=ana%40contoso.com`, 'is for one person'],
    [`${origin}/setup/guide/?app=thunderbird&ref=7`, 'no page of this site knows'],
  ] as const) {
    await link.fill(typed)
    await expect(page.locator('#poster-link-error')).toContainText(says)
  }
  const good = `${origin}/setup/guide/?licence=yes&device=ios&app=apple-mail-ios#made=2026-11-25`
  await link.fill(good)
  await expect(page.locator('#poster-link-error')).toHaveCount(0)
  expect(readQr(await pixelsOf(browser, await poster.screenshot()))).toBe(good)
  await expect(poster).toContainText('Or type this address')
  await link.fill('nonsense')
  await expect(page.locator('#poster-link-error')).toContainText('This is not a link')
  // Nobody types a preset, so no address stands there that would lose it.
  await link.fill(`${origin}/setup/prerequisites/#preset=eyJvIjoiQ29udG9zbyJ9`)
  await expect(poster).not.toContainText('Or type this address')
  await expect(page.getByText('There is no address to type on this poster.')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

for (const [from, org] of [
  ['', ''],
  ['#org=Contoso', 'Contoso'],
] as const)
  test(`what is typed on the poster${from} before the scripts are there is not lost`, async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`/admin/poster/${from}`, { waitUntil: 'commit' })
    const field = (name: RegExp) => page.getByRole('textbox', { name })
    await field(/^Who helps/u).fill('Room 12')
    if (org === '') await field(/^Organisation/u).fill('Fabrikam')
    await page.getByLabel('What the code opens').selectOption('thunderbird')
    release()
    await taken(page)
    const poster = page.getByRole('article', { name: 'Preview of the poster' })
    await expect(poster).toContainText('Room 12')
    await expect(poster).toContainText(org === '' ? 'Fabrikam' : org)
    await expect(field(/^Organisation/u)).toHaveValue(org === '' ? 'Fabrikam' : org)
    await expect(page.getByLabel('What the code opens')).toHaveValue('thunderbird')
    await field(/^Who helps/u).press('End')
    await field(/^Who helps/u).pressSequentially('a')
    await expect(poster).toContainText('Room 12a')
    await reload(page)
    await expect(field(/^Who helps/u)).toHaveValue('Room 12a')
    await expect(field(/^Organisation/u)).toHaveValue(org === '' ? 'Fabrikam' : org)
    await expect(page.getByLabel('What the code opens')).toHaveValue('thunderbird')
  })

test('an older link lists what changed since, a newer one says that nothing did', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-02T12:00:00')
  const guide =
    '/setup/guide/?licence=yes&cloud=dod&device=printer&app=hp-printer&oauth=no&to=anyone&ip=no&relay=no&smtp=on'
  await open(page, `${guide}#made=2026-01-05`)
  const changed = page.locator('.note-line', { hasText: 'Changed since the link was made on 5 January 2026' })
  await expect(changed.getByRole('listitem')).toHaveCount(3)
  await expect(changed.getByRole('listitem').first()).toContainText('has been off by default')
  await expect(changed).toContainText('27 January 2026:')
  await expect(page.locator('.sheet')).toContainText('Changed since the link was made')
  // The link to hand on is of today.
  await expect(page.locator('.sheet .p-f .mono')).toContainText('#made=2027-01-02')
  await open(page, `${guide}#made=2027-01-01`)
  await expect(page.getByText('Nothing that touches this guide has changed since.')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('every task can be read', async ({ page }) => {
    await page.goto('/admin/')
    for (const id of adminTaskIds) {
      await expect(page.locator(`#${id} h3`)).toBeVisible()
      await expect(page.locator(`#${id} dd`).last()).toBeVisible()
    }
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})
