import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'plist'
import { hasOpenssl, makeAuthority, openssl, verifiedByOpenssl } from '#proof/openssl.ts'
import { save } from './support/download.ts'
import { ANA, FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'

test.skip(!hasOpenssl, 'openssl is not there')

let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sign-'))
  const authority = makeAuthority(folder)
  authority.issue('contoso', 'rsa')
  authority.issue('fabrikam', 'P-256')
  authority.selfSign('alone', 'weak')
  openssl(
    folder,
    'pkcs12 -export -inkey @fabrikam.key -in @fabrikam.pem -certfile @intermediate.pem -passout pass:secret -out @fabrikam.p12',
  )
  openssl(
    folder,
    'pkcs12 -export -inkey @fabrikam.key -in @fabrikam.pem -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -passout pass:secret -out @old.p12',
  )
})
test.afterAll(() => {
  if (existsSync(folder)) rmSync(folder, { recursive: true })
})

const file = (name: string) => join(folder, name)
const choose = (page: Page, ...names: string[]) =>
  page.getByLabel('Choose files').setInputFiles(names.map(file))
const check = (page: Page) => page.getByRole('button', { name: 'Check certificate and key' }).click()
const sign = (page: Page) => page.getByRole('button', { name: 'Sign and save' })
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

type Profile = { PayloadContent: [Record<string, unknown>]; [key: string]: unknown }

/** What openssl takes out of a signed profile that it trusts. */
function inside(bytes: Uint8Array): Profile {
  const { ok, says, content } = verifiedByOpenssl(folder, bytes, 'root.pem')
  expect(says).toContain('Verification successful')
  expect(ok).toBe(true)
  return parse(content.toString()) as unknown as Profile
}

test('from a guide to a signed profile that openssl verifies, with pasted PEM', async ({ page }) => {
  const requests: { method: string; url: string; body: string | null }[] = []
  await open(page, pathOf(sampleOf('apple-mail-ios')) + FOR_ANA)
  await page.getByRole('link', { name: /^Sign this profile/u }).click()
  await expect(page).toHaveURL(`/files/sign/${FOR_ANA}`)
  await expect(field(page, /^Email address/u)).toHaveValue(ANA)
  await choose(page, 'intermediate.pem', 'contoso.pem', 'contoso.key')
  await expect(field(page, 'Private key')).toHaveValue(/^-----BEGIN PRIVATE KEY-----/u)
  page.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), body: request.postData() }),
  )
  await check(page)
  await expect(page.getByRole('heading', { name: 'Signs as contoso' })).toBeFocused()
  await expect(page.getByText('nothing speaks against them')).toBeVisible()
  const { name, bytes } = await save(page, sign(page))
  expect(name).toBe('exchange-online-ana-signed.mobileconfig')
  expect(inside(bytes)).toMatchObject({
    TargetDeviceType: 1,
    PayloadContent: [{ PayloadType: 'com.apple.eas.account', EmailAddress: ANA }],
  })

  // The key is gone from the page, and went nowhere.
  await expect(page.getByText('are gone from this page')).toBeVisible()
  await expect(field(page, 'Private key')).toHaveValue('')
  const origin = new URL(page.url()).origin
  for (const { method, url, body } of requests) {
    expect([method, body]).toEqual(['GET', null])
    // A file made here has an address of its own, which names nothing.
    expect(url).toMatch(url.startsWith('blob:') ? /^blob:[^?#]*$/u : /^[^?#]*\/assets\/[\w./-]+$/u)
    expect(url.replace(/^blob:/u, '').startsWith(origin)).toBe(true)
  }
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('BEGIN')
  await page.goto('/')
  await page.goBack()
  await expect(field(page, 'Private key')).toHaveValue('')
})

test('a .p12 with an EC key signs the profile of a Mac for any mailbox', async ({ page }) => {
  await page.clock.setFixedTime('2027-03-31T12:00:00')
  await open(page, '/files/sign/?device=mac')
  await expect(page.getByRole('radio', { name: /Mac/u })).toBeChecked()
  await choose(page, 'fabrikam.p12')
  await field(page, /^Email/u).focus()
  await page.getByLabel(/^Password of the key/u).fill('wrong')
  await check(page)
  await expect(page.getByRole('alert')).toContainText('not the password of the .p12')
  await page.getByLabel(/^Password of the key/u).fill('secret')
  await check(page)
  await expect(page.getByText('EC, P-256')).toBeVisible()
  await expect(page.getByText('Exchange Web Services').first()).toBeVisible()
  const { name, bytes } = await save(page, sign(page))
  expect(name).toBe('exchange-online-mac-signed.mobileconfig')
  expect(inside(bytes)).toMatchObject({
    TargetDeviceType: 5,
    PayloadContent: [{ PayloadType: 'com.apple.ews.account' }],
  })
})

test('from the day on which its servers go there is no profile of a Mac', async ({ page }) => {
  await page.clock.setFixedTime('2027-04-01T12:00:00')
  await open(page, '/files/sign/?device=mac')
  await expect(field(page, 'Private key')).toBeVisible()
  await expect(page.getByRole('radio', { name: /Mac/u })).toHaveCount(0)
  await choose(page, 'fabrikam.pem', 'fabrikam.key')
  await check(page)
  await expect(page.getByText('exchange-online-signed.mobileconfig')).toBeVisible()
})

test('bad input is said beside its field, and nothing typed is lost', async ({ page }) => {
  await open(page, '/files/sign/')
  await check(page)
  await expect(page.getByRole('alert')).toContainText('Choose the file of the certificate')
  await expect(page.getByRole('alert')).toContainText('Choose the file of the private key')
  await page.getByRole('link', { name: /private key/u }).click()
  await expect(field(page, 'Private key')).toBeFocused()

  await field(page, /^Email address/u).fill('ana contoso')
  await field(page, 'Certificate and chain').fill('nothing')
  await choose(page, 'contoso.key')
  await check(page)
  await expect(page.getByRole('alert')).toContainText('There is a space in it')
  await expect(page.getByRole('alert')).toContainText('There is no certificate in this text')
  await expect(field(page, /^Email address/u)).toHaveValue('ana contoso')
  await expect(field(page, 'Certificate and chain')).toHaveValue('nothing')

  await choose(page, 'contoso.ext')
  await expect(page.getByRole('alert')).toContainText('contoso.ext')
  await choose(page, 'old.p12')
  await check(page)
  await expect(page.getByRole('alert')).toContainText('RC2 or Triple DES')
  await page.getByRole('button', { name: 'Take others instead' }).click()
  await expect(field(page, 'Certificate and chain')).toHaveValue('nothing')

  // With a certificate that nobody trusts it warns, and signs if that is wanted.
  await field(page, /^Email address/u).fill('')
  await field(page, 'Certificate and chain').fill('')
  await choose(page, 'alone.pem', 'contoso.key')
  await check(page)
  await expect(page.getByRole('alert')).toContainText('does not belong to the certificate')
  await choose(page, 'alone.key')
  await check(page)
  await expect(page.getByText('looks worse than no signature')).toBeVisible()
  await expect(page.getByText('1024 bits.')).toBeVisible()
  await field(page, 'Private key').press('End')
  await field(page, 'Private key').pressSequentially(' ')
  await expect(sign(page)).toHaveCount(0)
})
