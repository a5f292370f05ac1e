import type { Page } from '@playwright/test'
import type { Dropped } from '#flow/answers.ts'
import { droppedSentence } from '#pages/wording.ts'
import { nameOfApp } from './support/apps.ts'
import { FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { address, chooseSmtp, expectStep, goOn, guideSteps, heading } from './support/wizard.ts'

const thunderbird = sampleOf('thunderbird')
const guide = pathOf(thunderbird)
const HTML = '<img src=x onerror=alert(1)>'
const SCRIPT = 'javascript:alert(1)'
const encode = encodeURIComponent
const LONGEST = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.com`

type Damaged = { what: string; link: string; at: string; said: readonly Dropped[] }

const dropped = (key: string, value: string, reason: Dropped['reason']): Dropped => ({ key, value, reason })

const damaged: readonly Damaged[] = [
  {
    what: 'an unknown key',
    link: `${guide}&host=mail.example.net`,
    at: 'guide',
    said: [dropped('host', 'mail.example.net', 'unknown-key')],
  },
  {
    what: 'a repeated key',
    link: `${guide}&device=ios`,
    at: 'guide',
    said: [dropped('device', 'ios', 'repeated')],
  },
  {
    what: 'a value of another step',
    link: '/setup/guide/?licence=yes&device=thunderbird&app=mac',
    at: 'device',
    said: [dropped('device', 'thunderbird', 'not-an-answer')],
  },
  {
    what: 'an app that never was',
    link: '/setup/guide/?licence=yes&device=mac&app=eudora',
    at: 'app',
    said: [dropped('app', 'eudora', 'not-an-answer')],
  },
  {
    what: 'an app that is not for the device',
    link: '/setup/guide/?licence=yes&device=ios&app=thunderbird&way=imap&smtp=on',
    at: 'app',
    said: [dropped('app', 'thunderbird', 'not-for-device')],
  },
  {
    what: 'a way that fails',
    link: '/setup/guide/?licence=yes&device=windows&app=outlook-classic&way=imap',
    at: 'guide',
    said: [dropped('way', 'imap', 'way-fails')],
  },
  {
    what: 'a value that is too long',
    link: `/setup/device/?licence=yes&device=${'m'.repeat(5000)}`,
    at: 'device',
    said: [dropped('device', 'm'.repeat(64), 'too-long')],
  },
  {
    what: 'a fragment of 100 kB',
    link: `${guide}#email=${'a'.repeat(100_000)}`,
    at: 'guide',
    said: [dropped('#', '', 'too-long')],
  },
  {
    what: 'a broken escape',
    link: `${guide}#email=%E0%A4%A&name=Ana`,
    at: 'guide',
    said: [dropped('email', '', 'damaged')],
  },
  {
    what: 'a repeated address',
    link: `${guide}#email=ana@contoso.com&email=eve@example.net`,
    at: 'guide',
    said: [dropped('email', 'eve@example.net', 'repeated')],
  },
  {
    what: 'an address of 255 characters',
    link: `${guide}#email=a${LONGEST}`,
    at: 'guide',
    said: [dropped('email', `a${LONGEST}`, 'not-an-address')],
  },
  {
    what: 'a picture for an address',
    link: `${guide}#email=${encode('😀@contoso.com')}`,
    at: 'guide',
    said: [dropped('email', '😀@contoso.com', 'not-an-address')],
  },
  {
    what: 'a script for an address',
    link: `${guide}#email=${encode(SCRIPT)}&user=${encode(SCRIPT)}`,
    at: 'guide',
    said: [dropped('email', SCRIPT, 'not-an-address'), dropped('user', SCRIPT, 'not-an-address')],
  },
  {
    what: 'a line break in a name',
    link: `${guide}#name=Ana%0ARuiz`,
    at: 'guide',
    said: [dropped('name', 'Ana\nRuiz', 'not-a-name')],
  },
  {
    what: 'a day that never was',
    link: `${guide}#made=2026-13-01`,
    at: 'guide',
    said: [dropped('made', '2026-13-01', 'not-a-day')],
  },
  {
    what: 'a key that every object has',
    link: `${guide}&__proto__=1&constructor=2#toString=3`,
    at: 'guide',
    said: [dropped('constructor', '2', 'unknown-key')],
  },
]

/** Nothing that a stranger wrote became an element, an attribute or the address of a link. */
async function expectNothingInjected(page: Page): Promise<void> {
  await expect(page.locator('img, [onerror], a[href^="javascript:" i], script:not([src])')).toHaveCount(0)
}

test('a damaged link opens as far as it is understood and says what was left out', async ({
  page,
  complaints,
}) => {
  test.slow()
  for (const { what, link, at, said } of damaged)
    await test.step(what, async () => {
      await open(page, link)
      await expectStep(page, at)
      for (const each of said)
        await expect
          .soft(page.getByRole('listitem').filter({ hasText: droppedSentence(each, nameOfApp) }), what)
          .toBeVisible()
      await expectNothingInjected(page)
      // Outlook finds its servers by itself: its guide has none to copy.
      if (at === 'guide' && !link.includes('app=outlook-classic'))
        await expect(
          page.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' }),
        ).toBeVisible()
    })
  // React Router looks for a place on the page under every fragment, and tells developers when it cannot.
  const ours = complaints.splice(0).filter((each) => !each.includes('is not a decodable element ID'))
  expect(ours).toEqual([])
})

test('HTML in every part of a link stays text', async ({ page }) => {
  const bad = encode(HTML)
  const keys = ['licence', 'mailbox', 'cloud', 'device', 'app', 'way', 'smtp', HTML]
  await open(
    page,
    `/setup/guide/?${keys.map((key) => `${encode(key)}=${bad}`).join('&')}#email=${bad}&name=${bad}`,
  )
  await expectStep(page, 'prerequisites')
  await expectNothingInjected(page)

  await open(
    page,
    `${guide}#name=${bad}&org=${bad}&help=${encode(SCRIPT)}&email=${bad}&user=${bad}&made=${bad}&${bad}=1`,
  )
  await expectStep(page, 'guide')
  await expect(page.getByText(HTML).first()).toBeVisible()
  await expectNothingInjected(page)

  await open(page, `/authenticated-smtp/?cloud=${bad}&${bad}=1#email=${bad}&name=${bad}`)
  await expect(heading(page)).toBeVisible()
  await expectNothingInjected(page)
})

test('addresses that are long, or written from right to left, are taken and fit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const each of [LONGEST, 'שלום@דוגמה.co.il', "o'neil+mail@contoso.com"]) {
    await open(page, `${guide}#email=${encode(each)}`)
    await expect(heading(page)).toContainText(each)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), each).toBeLessThanOrEqual(320)
    expect(await guideSteps(page).count()).toBeGreaterThan(3)
  }
})

const REFUSED = [
  'ana',
  'ana @contoso.com',
  'ana@contoso.com, bo@contoso.com',
  '"ana"@contoso.com',
  '“ana”@contoso.com',
  '$(id)@contoso.com',
  '`id`@contoso.com',
  `${HTML}@contoso.com`,
  SCRIPT,
  '😀@contoso.com',
  '\u202Eana@contoso.com',
  `a${LONGEST}`,
  'ana@contoso',
]

test('an address that cannot be one is kept in its field, with a sentence, and goes nowhere', async ({
  page,
}) => {
  await open(page, '/setup/mailbox/?licence=yes')
  await page.getByText('My sign-in name is different').click()
  const user = page.getByRole('textbox', { name: /^Name you type/u })
  for (const each of REFUSED) {
    await address(page).fill(each)
    await user.fill(each)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert'), each).toBeFocused()
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2)
    for (const field of [address(page), user]) {
      await expect(field).toHaveValue(each)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(/\S/u)
    }
    await expect(page).toHaveURL('/setup/mailbox/?licence=yes')
  }
  await page.getByRole('alert').getByRole('link').first().click()
  await expect(address(page)).toBeFocused()
  await expectNothingInjected(page)
  await address(page).fill('  ana@contoso.com ')
  await user.fill('')
  await goOn(page, 'device')
  await expect(page).toHaveURL(/#email=ana@contoso\.com$/u)
})

test('no address, name or organisation gets into a query, a title or a request', async ({
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) =>
    asked.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  )
  const secret = 'quetzal'
  await open(page, '/setup/mailbox/?licence=yes#org=Quetzal&name=Quetzal')
  await address(page).fill(`${secret}@contoso.com`)
  await page.getByText('My sign-in name is different').click()
  await page.getByRole('textbox', { name: /^Name you type/u }).fill(`${secret}2@contoso.com`)
  const steps = ['device', 'app', 'connection', 'authenticated-smtp', 'check', 'guide']
  for (const step of steps) {
    if (step === 'app') await page.getByRole('radio', { name: /^Mac/u }).check()
    if (step === 'connection') await page.getByRole('radio', { name: /^Thunderbird/u }).check()
    if (step === 'check') await chooseSmtp(page, 'Ask my admin')
    await goOn(page, step)
    const { pathname, search, hash } = new URL(page.url())
    expect((pathname + search).toLowerCase(), step).not.toContain(secret)
    expect(hash, step).toContain(secret)
    expect((await page.title()).toLowerCase(), step).not.toContain(secret)
  }
  await page.reload()
  await expect(heading(page)).toContainText(secret)
  expect(asked.join('\n').toLowerCase()).not.toContain(secret)
  expect(asked.length).toBeGreaterThan(0)
})

test('a link cannot bring a server of its own', async ({ page }) => {
  const evil = 'evil.example.net'
  await open(page, `${guide}&imap=${evil}&smtp.host=${evil}&cloud=${evil}#host=${evil}&email=ana@contoso.com`)
  await expect(guideSteps(page).first()).toBeVisible()
  for (const name of ['Your settings', 'Your steps'])
    await expect(page.getByRole('region', { name })).not.toContainText(evil)
  const hosts = await page.getByRole('button', { name: / server: / }).all()
  expect(await Promise.all(hosts.map((each) => each.innerText()))).toEqual([
    'outlook.office365.com',
    'smtp.office365.com',
  ])
})

test('the page an admin opens takes an address, and nothing that is none', async ({ page }) => {
  await open(page, `/authenticated-smtp/?cloud=gcc-high${FOR_ANA}`)
  await expect(page.getByRole('code').filter({ hasText: "'ana@contoso.com'" }).first()).toBeVisible()
  await expect(page.getByRole('code').filter({ hasText: 'O365USGovGCCHigh' }).first()).toBeVisible()
  const injection = "a'; Remove-Mailbox 'b@contoso.com"
  await open(page, `/authenticated-smtp/?cloud=moon#email=${encode(injection)}`)
  for (const each of [
    dropped('cloud', 'moon', 'not-an-answer'),
    dropped('email', injection, 'not-an-address'),
  ])
    await expect(
      page.getByRole('listitem').filter({ hasText: droppedSentence(each, nameOfApp) }),
    ).toBeVisible()
  await expect(page.getByRole('code').filter({ hasText: 'Remove-Mailbox' })).toHaveCount(0)
})
