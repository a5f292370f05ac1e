import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { smallTargets } from './support/targets.ts'
import { open } from './support/open.ts'
import { expect } from './support/site.ts'
import { test } from './support/stand-ins.ts'
import { address } from './support/wizard.ts'

const MAILBOX = '/setup/mailbox/?licence=yes'
const ISSUER = 'https://login.microsoftonline.com/0b9f7a51-2f0e-4f0c-9e2d-6a1f3c5d7e90/v2.0'

const door = (page: Page) => page.getByRole('button', { name: 'Find out the cloud from the domain' })
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name })
const ask = (page: Page) => button(page, /^Ask (Cloudflare|Google) and Microsoft$/u)

async function lookUp(page: Page, email = 'ana@contoso.us') {
  await open(page, MAILBOX)
  await address(page).fill(email)
  await door(page).click()
  await ask(page).click()
}

const requests = (domain: string, dns = 'cloudflare-dns.com /dns-query') =>
  [
    `${dns}?name=${domain}&type=MX`,
    `${dns}?name=autodiscover.${domain}&type=CNAME`,
    `${dns}?name=${domain}&type=TXT`,
    `${dns}?name=_dmarc.${domain}&type=TXT`,
    `login.microsoftonline.com /${domain}/v2.0/.well-known/openid-configuration`,
  ].toSorted()

const zone = {
  'contoso.us': {
    MX: ['0 contoso-us.mail.protection.office365.us.'],
    TXT: ['MS=ms1', 'v=spf1 include:spf.protection.office365.us -all'],
  },
  'autodiscover.contoso.us': { CNAME: ['autodiscover.office365.us.'] },
  '_dmarc.contoso.us': { TXT: ['v=DMARC1; p=reject'] },
}
const tenants = {
  'contoso.us': {
    issuer: ISSUER,
    cloud_instance_name: 'microsoftonline.us',
    tenant_region_sub_scope: 'DODCON',
  },
}

test('nobody is asked before the click, and then three hosts about the domain only', async ({
  page,
  others,
  complaints,
}) => {
  Object.assign(others, { zone, tenants })
  await open(page, MAILBOX)
  await address(page).fill('ana.silva@contoso.us')
  await door(page).click()
  await expect(page.getByText('Cloudflare and Microsoft learn the domain contoso.us')).toBeVisible()
  expect(await smallTargets(page)).toEqual([])
  expect(others.asked).toEqual([])
  expect(complaints).toEqual([])

  await ask(page).click()
  await expect(
    page.getByRole('heading', { name: 'The mail of contoso.us is in Microsoft 365.' }),
  ).toBeVisible()
  expect(others.asked.toSorted()).toEqual(requests('contoso.us'))
  // The watch of every test saw them too, and nothing else.
  expect(complaints.splice(0).toSorted()).toEqual(
    others.asked.map((each) => `request to https://${each.replace(' ', '')}`).toSorted(),
  )
  await expect(page.getByText('asks others to refuse')).toBeVisible()

  await button(page, 'Take GCC High').click()
  await expect(page.getByText('Cloud: GCC High').first()).toBeVisible()
  await expect(page.getByText('This is the cloud that is chosen here.')).toBeVisible()
  await button(page, 'Continue').click()
  await expect(page).toHaveURL(/cloud=gcc-high/u)

  // What is known is not asked for again in this tab.
  await page.goBack()
  await door(page).click()
  await ask(page).click()
  await expect(page.getByRole('heading', { name: /is in Microsoft 365/u })).toBeVisible()
  expect(others.asked).toHaveLength(5)
})

test('Google can be asked instead, and names in other scripts', async ({ page, others, complaints }) => {
  others.zone = {
    'xn--bcher-kva.example': { MX: ['10 mxa-1.gslb.pphosted.com.'] },
    'autodiscover.xn--bcher-kva.example': { CNAME: ['autodiscover.outlook.com.'] },
  }
  await open(page, MAILBOX)
  await address(page).fill('ana@bücher.example')
  await door(page).click()
  await page.getByRole('combobox', { name: 'Who looks into DNS' }).selectOption('Google')
  await ask(page).click()
  await expect(page.getByRole('heading', { name: /comes in at Proofpoint, a filter/u })).toBeVisible()
  await expect(page.getByText('never to mxa-1.gslb.pphosted.com')).toBeVisible()
  expect(others.asked.toSorted()).toEqual(requests('xn--bcher-kva.example', 'dns.google /resolve'))
  complaints.splice(0)
})

test('a domain that does not exist, and one that is none', async ({ page, others, complaints }) => {
  await lookUp(page, 'ana@contsoo.example')
  await expect(page.getByRole('heading', { name: 'There is no domain contsoo.example.' })).toBeVisible()
  expect(others.asked).toHaveLength(5)
  await page.getByRole('textbox', { name: 'Domain' }).fill('contoso')
  await page.getByRole('textbox', { name: 'Domain' }).press('Enter')
  await expect(page.getByText('This is not a domain')).toBeVisible()
  await expect(page).toHaveURL(/\/setup\/mailbox\//u)
  expect(others.asked).toHaveLength(5)
  complaints.splice(0)
})

for (const [mood, says] of [
  ['breaks off', 'Cloudflare could not be reached'],
  ['error page', 'makes no sense'],
  ['no access', 'may not be read by a page of another site'],
  ['busy', 'Cloudflare answered with an error'],
  ['hangs', 'Cloudflare took longer than 6 seconds'],
  ['dns broken', 'DNS servers of the domain itself'],
] as const) {
  test(`DNS that ${mood} is told in a sentence of its own, and can be asked again`, async ({
    page,
    others,
    complaints,
  }) => {
    Object.assign(others, { zone, tenants, moods: { 'cloudflare-dns.com': mood } })
    await lookUp(page)
    await expect(page.getByText(says)).toBeVisible({ timeout: 15_000 })
    others.moods = {}
    await button(page, 'Ask again').click()
    await expect(button(page, 'Take GCC High')).toBeVisible()
    complaints.splice(0)
  })
}

test('a sign-in page that fails leaves what DNS says', async ({ page, others, complaints }) => {
  Object.assign(others, { zone, moods: { 'login.microsoftonline.com': 'error page' } })
  await lookUp(page)
  await expect(page.getByText('answer from Microsoft’s sign-in page')).toBeVisible()
  await expect(button(page, 'Take GCC High')).toBeVisible()
  complaints.splice(0)
})

test('without a network nobody is asked, and by hand all works', async ({
  page,
  others,
  context,
  complaints,
}) => {
  await open(page, MAILBOX)
  await address(page).fill('ana@contoso.us')
  await door(page).click()
  await expect(ask(page)).toBeVisible()
  await context.setOffline(true)
  await ask(page).click()
  await expect(page.getByText('Cloudflare was not asked: this device has no network')).toBeVisible()
  await context.setOffline(false)
  expect(others.asked).toEqual([])
  await page.getByText('Cloud: Worldwide and GCC').click()
  await page.getByRole('radio', { name: /^China/u }).check()
  await button(page, 'Continue').click()
  await expect(page).toHaveURL(/cloud=china/u)
  complaints.splice(0)
})

test('a copy of the site with a narrower policy says so', async ({ page, others, complaints }) => {
  await page.route('**/setup/mailbox/**', async (route) => {
    const response = await route.fetch()
    const headers = response.headers()
    const policy = headers['content-security-policy']?.replace(/connect-src [^;]+/u, "connect-src 'self'")
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy ?? '' } })
  })
  await lookUp(page)
  await expect(
    page.getByText('Cloudflare was not asked: this copy of the site does not allow it'),
  ).toBeVisible()
  expect(others.asked).toEqual([])
  expect(complaints.splice(0).join('\n')).toContain('connect-src')
})

test('a question can be taken back, by keyboard', async ({ page, others, complaints }) => {
  others.moods = { 'cloudflare-dns.com': 'hangs', 'login.microsoftonline.com': 'hangs' }
  await open(page, MAILBOX)
  await address(page).fill('ana@contoso.us')
  await door(page).press('Enter')
  await ask(page).press('Enter')
  await button(page, 'Cancel').press('Enter')
  await expect(button(page, 'Cancel')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ask again' })).toHaveCount(0)
  complaints.splice(0)
})

test('what was found is accessible on a phone, in both colours', async ({ page, others, complaints }) => {
  Object.assign(others, { zone, moods: { 'login.microsoftonline.com': 'busy' } })
  await page.setViewportSize({ width: 320, height: 800 })
  await lookUp(page)
  await expect(button(page, 'Ask again')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  expect(await smallTargets(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.screenshot({ path: 'test-results/lookup.png', fullPage: true })
  complaints.splice(0)
})
