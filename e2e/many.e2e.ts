import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { parse } from 'plist'
import { hasOpenssl, makeAuthority, verifiedByOpenssl } from '#proof/openssl.ts'
import { powerShellReader } from '#proof/powershell.ts'
import { run } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { save } from './support/download.ts'
import { breakWorker, rememberWorker } from './support/last-worker.ts'
import { open } from './support/open.ts'
import { hasPoppler, pagesOf, squeezed } from './support/pdf.ts'
import { expect, test } from './support/site.ts'

// Somebody else's tool: semicolons, UTF-16 with its mark, quotes of every kind, a column nobody needs.
const LIST = `
import csv, sys
apps = ["Thunderbird", "iPhone Mail", "Outlook (classic)", "", "Tunderbird"]
with open(sys.argv[1], "w", encoding="utf-16", newline="") as file:
    out = csv.writer(file, delimiter=";")
    out.writerow(["PrimarySmtpAddress", "Department", "DisplayName", "RecipientTypeDetails", "App"])
    for at in range(2000):
        name = ["Søren “Sø” O'Neil", 'Ana "Annie" Silva', "Жанна; Ж", "李 小龍", "$(calc)\`n"][at % 5]
        out.writerow([f"person{at}@contoso.com", "Line one\\nline two", f"{name} {at}", "UserMailbox", apps[at % 5] if at < 50 else apps[at % 4]])
`

let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'many-'))
  run('python3', ['-c', LIST, join(folder, 'export.csv')])
})
test.afterAll(() => rmSync(folder, { recursive: true }))

const file = (page: Page) => page.locator('#many-file')
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const choose = (page: Page, text: string, name = 'list.csv') =>
  file(page).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const make = (page: Page) => page.getByRole('button', { name: 'Make the zip' })
/** Nothing is switched for thousands that nobody chose. */
const smtp = (page: Page) =>
  page
    .getByRole('group', { name: 'For every row that says nothing of its own' })
    .getByLabel('Authenticated SMTP', { exact: true })
const saveZip = (page: Page) => page.getByRole('button', { name: 'Save the zip' })
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

test('a list of two thousand by another tool becomes a zip that other programs read', async ({ page }) => {
  test.skip(!hasPython, 'Python is not there')
  test.setTimeout(60_000)
  await open(page, '/admin/many/')
  await file(page).setInputFiles(join(folder, 'export.csv'))
  await expect(heading(page, '2,000 rows')).toBeFocused()
  await expect(page.getByText('10 need a correction')).toBeVisible()
  await page.getByRole('button', { name: 'Show only the 10' }).click()
  await expect(page.getByText('10 of 2,000 rows shown')).toBeVisible()
  const wrong = page.getByRole('row', { name: /person4@contoso\.com/u })
  await expect(wrong).toContainText('Did you mean Thunderbird?')
  await wrong.getByRole('button', { name: /^Use it/u }).click()
  await page.getByRole('button', { name: 'Take Thunderbird in 9 rows' }).click()
  await expect(page.getByText('2,000 ready', { exact: true })).toBeVisible()

  await page.getByLabel('Device', { exact: true }).selectOption('Windows')
  await page.getByLabel('App', { exact: true }).selectOption('Outlook (classic)')
  await expect(make(page)).toHaveAttribute('aria-disabled', 'true')
  await smtp(page).selectOption('on')
  await make(page).click()
  const { name, bytes } = await save(page, saveZip(page))
  expect(name).toBe('exchange-online-kit.zip')
  const zip = unzipSync(bytes)
  const names = Object.keys(zip)
  const inside = (pattern: RegExp) => names.filter((each) => pattern.test(each))

  // Its scripts parse, and hold not a byte of a row.
  const read = await powerShellReader()
  const scripts = inside(/\.ps1$/u)
  expect(scripts.length).toBeGreaterThanOrEqual(4)
  for (const each of scripts) {
    expect(read(text(zip[each])).sound, each).toBe(true)
    expect(text(zip[each])).not.toContain('person7')
  }
  const plan = names.find((each) => each.endsWith('plan.csv')) ?? ''
  expect(text(zip[plan]).split('person').length).toBeGreaterThan(2000)

  // Its profiles, for rows that name the iPhone or no app, pass their reader.
  const profiles = inside(/\.mobileconfig$/u)
  expect(profiles).toHaveLength(995)
  expect(parse(text(zip[profiles[1] ?? '']))).toMatchObject({
    PayloadContent: [{ EmailAddress: expect.stringMatching(/^person\d+@contoso\.com$/u) }],
  })

  // Its links open the guide of the app in the row, with the person's address.
  const links = text(zip['links.csv'])
  expect(links.split('\r\n').length).toBeGreaterThan(2000)
  const link = /https?:[^"]*#[^"]*person0(?:@|%40)contoso\.com[^"]*/u.exec(links)?.[0] ?? ''
  const guide = await page.context().newPage()
  await open(guide, link)
  await expect(guide.getByRole('heading', { level: 1 })).toContainText('Thunderbird')
  await expect(guide.getByText('person0@contoso.com').first()).toBeVisible()

  // Its sheets print, each on a page of its own.
  const sheet = inside(/^sheets\/.*\.html$/u).find((each) => /person0\b|person0-|person0@/u.test(each)) ?? ''
  expect(sheet).not.toBe('')
  if (hasPoppler) {
    await guide.goto(`data:text/html;base64,${Buffer.from(zip[sheet] ?? []).toString('base64')}`)
    const pages = pagesOf(await guide.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(squeezed(pages[0] ?? '')).toContain(squeezed('person0@contoso.com'))
  }
})

test('a list is gone over row by row: search, leave out, choose columns', async ({ page }) => {
  await open(page, '/admin/many/')
  await page.getByText('Paste a list instead').click()
  await page
    .getByRole('textbox', { name: 'The list' })
    .fill(
      'ana@contoso.com, Ana\nben.contoso.com, Ben\nana@contoso.com, Twin\n=1+1, Formula\nx@fabrikam.com, X',
    )
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(heading(page, '5 rows')).toBeFocused()
  await expect(page.getByText('The same mailbox is in row 1.')).toBeVisible()
  await expect(page.getByText('would work this cell out as a formula')).toBeVisible()
  await page.getByRole('button', { name: 'Use it: row 2' }).click()
  await page.getByRole('button', { name: 'Leave out: row 3' }).click()
  await page.getByRole('checkbox', { name: 'Take row 1, ana@contoso.com' }).uncheck()
  await expect(page.getByText('2 ready', { exact: true })).toBeVisible()
  await page.getByRole('searchbox').fill('fabri')
  await expect(page.getByText('1 of 5 rows shown')).toBeVisible()
  await page.getByText('Which column is which').click()
  await page.getByLabel('Address', { exact: true }).selectOption({ label: 'Column 2' })
  await expect(page.getByText('0 ready', { exact: true })).toBeVisible()
  await expect(make(page)).toHaveAttribute('aria-disabled', 'true')
})

test('what rows of a second list say is followed, and a row without a file is named', async ({ page }) => {
  await open(page, '/admin/many/')
  await choose(page, 'Email,SmtpClientAuthenticationDisabled\nold@contoso.com,False')
  const follow = page.getByRole('checkbox', { name: 'Where a row itself says on or off' })
  await expect(follow).not.toBeChecked()
  await smtp(page).selectOption('on')
  await choose(page, 'Email,SMTP AUTH\nana@contoso.com,off\nben@contoso.com,\nchloe.contoso.com,on')
  await expect(heading(page, '3 rows')).toBeVisible()
  await expect(follow).toBeChecked()
  for (const part of ['Mail merge', 'Apple profiles', 'Sheets to print'])
    await page.getByRole('checkbox', { name: part }).uncheck()
  const preset = (body: object) =>
    page.locator('#many-preset').setInputFiles({
      name: 'preset.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(body)),
    })
  await preset({ organisation: 'Contoso', servers: ['imap.example.com'] })
  await expect(page.getByText('preset.json was not taken.').first()).toBeVisible()
  await preset({ organisation: 'Contoso' })
  await expect(page.getByRole('button', { name: 'Take it out' })).toBeVisible()
  await make(page).click()
  const { bytes } = await save(page, saveZip(page))
  const zip = unzipSync(bytes)
  const plan = text(Object.entries(zip).find(([name]) => name.endsWith('plan.csv'))?.[1])
  expect(plan).toContain('"ana@contoso.com","off"')
  expect(plan).toContain('"ben@contoso.com","on"')
  expect(text(zip['left-out.csv'])).toContain('"4","chloe.contoso.com","Everything","')
  expect(text(zip['read-me.txt'])).toContain('left-out.csv')
  expect(text(zip['read-me.txt'])).toContain('for Contoso,')
})

test('files that are no list are refused with the reason, and the list from before stays', async ({
  page,
}) => {
  await open(page, '/admin/many/')
  await choose(page, 'Email\nana@contoso.com')
  await expect(heading(page, '1 row')).toBeVisible()
  const refused = page.getByRole('alert')
  await choose(page, 'PK\u0003\u0004xl/workbook.xml', 'book.xlsx')
  await expect(refused).toContainText('It is a workbook of Excel')
  await file(page).setInputFiles({ name: 'a.bin', mimeType: '', buffer: Buffer.from([1, 2, 0, 0, 9, 0, 0]) })
  await expect(refused).toContainText('It is not text')
  await choose(page, 'Email,Name\na@contoso.com,"A\nb@contoso.com,B')
  await expect(refused).toContainText('A quotation mark in row 2')

  // A file of 200 MB is never read: it does not even have to be there.
  const before = await page.evaluate(() => {
    const large = new File([new Uint8Array(1)], 'large.csv')
    Object.defineProperty(large, 'size', { value: 200_000_000 })
    large.arrayBuffer = () => Promise.reject(new Error('read'))
    const data = new DataTransfer()
    const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'dataTransfer', { value: { files: [large] } })
    document.querySelector('.file')?.dispatchEvent(event)
    return document.querySelectorAll('.rows tbody tr').length
  })
  expect(before).toBeGreaterThan(0)
  await expect(refused).toContainText('larger than 50 MB')
  await expect(refused).toContainText('The list from before is still here')

  const huge = join(folder, 'huge.csv')
  writeFileSync(huge, `Email,Name\nana@contoso.com,${'x'.repeat(10_000_000)}\nben@contoso.com,Ben`)
  await file(page).setInputFiles(huge)
  await expect(page.getByText('the cell is far too long')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('1 ready', { exact: true })).toBeVisible()
})

test('profiles are signed with a certificate, and a wrong key is said', async ({ page }) => {
  test.skip(!hasOpenssl, 'openssl is not there')
  makeAuthority(folder).issue('contoso', 'rsa')
  await open(page, '/admin/many/')
  await choose(page, 'Email\nana@contoso.com\nben@contoso.com')
  for (const part of ['PowerShell scripts', 'Links', 'Mail merge', 'Sheets to print'])
    await page.getByRole('checkbox', { name: part }).uncheck()
  await page.getByRole('checkbox', { name: 'Sign the profiles' }).check()
  // Without a certificate there would be unsigned ones, and nobody would know.
  await expect(make(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('Give the certificate and its key')).toBeVisible()
  await page.getByRole('textbox', { name: 'Private key' }).fill('nothing')
  await make(page).click()
  await expect(page.getByText('There is no private key in this text')).toBeVisible()
  await page.getByRole('textbox', { name: 'Private key' }).fill('')
  await page
    .getByLabel('Choose files')
    .setInputFiles(['intermediate.pem', 'contoso.pem', 'contoso.key'].map((each) => join(folder, each)))
  await expect(page.getByRole('textbox', { name: 'Private key' })).not.toBeEmpty()
  await make(page).click()
  const { bytes } = await save(page, saveZip(page))
  const profiles = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.mobileconfig'))
  expect(profiles).toHaveLength(2)
  for (const [, profile] of profiles)
    expect(verifiedByOpenssl(folder, profile, 'root.pem').says).toContain('Verification successful')
})

test('a worker that breaks down takes no row and no correction with it', async ({ page }) => {
  await rememberWorker(page)
  await open(page, '/admin/many/')
  const rows = Array.from({ length: 5000 }, (_, at) => `person${at}@contoso.com`).join('\n')
  await choose(page, `Email\nchloe.contoso.com\n${rows}`)
  await page.getByRole('button', { name: 'Use it: row 2' }).click()
  await expect(page.getByText('5,001 ready', { exact: true })).toBeVisible()
  await smtp(page).selectOption('on')
  await make(page).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await breakWorker(page)
  await expect(page.getByRole('alert')).toContainText('ran out of memory. The list is still here')
  await expect(page.getByText('5,001 ready', { exact: true })).toBeVisible()
  await page.getByRole('searchbox').fill('chloe@contoso.com')
  await expect(page.getByText('1 of 5,001 rows shown')).toBeVisible()
})

test('cancelling in the middle keeps the list, and nothing is saved', async ({ page }) => {
  let saved = 0
  page.on('download', () => (saved += 1))
  await open(page, '/admin/many/')
  const rows = Array.from({ length: 20_000 }, (_, at) => `person${at}@contoso.com`).join('\n')
  await choose(page, `Email\n${rows}\nwrong`)
  await expect(heading(page, '20,001 rows')).toBeVisible()
  await page
    .getByRole('button', { name: 'Leave out: row 20002' })
    .or(page.getByText('Show only it'))
    .first()
    .click()
  await smtp(page).selectOption('on')
  await make(page).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. Nothing was saved, and the list is as it was.')).toBeVisible()
  await expect(page.getByText('20,000 ready', { exact: true })).toBeVisible()
  expect(saved).toBe(0)

  // Only the rows that can be seen are in the page, and each says where it stands.
  expect(await page.getByRole('row').count()).toBeLessThan(60)
  await page.getByRole('button', { name: 'Make the zip' }).focus()
  await page.getByLabel('Show', { exact: true }).selectOption('all')
  await expect(page.getByText('All 20,001 rows are shown')).toBeVisible()
  const region = page.getByRole('region', { name: 'The rows of the list' })
  await region.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('row', { name: /person19999@/u })).toHaveAttribute('aria-rowindex', '20001')
})
