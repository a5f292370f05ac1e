import { parse } from 'plist'
import { CHECKED } from '#content/checked.ts'
import { dayOf, longDay } from '#content/day.ts'
import { hasMsmtp, readByMsmtp } from '#proof/msmtp.ts'
import { hasPython, plistsByPython } from '#proof/python.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import { save } from './support/download.ts'
import { ANA, FOR_ANA, nameOf, pathOf, sampleOf, samples } from './support/guides.ts'
import { open } from './support/open.ts'
import { pixelsOf, readQr } from './support/pixels.ts'
import { expect, test } from './support/site.ts'

type Profile = { PayloadUUID: string; PayloadIdentifier: string; PayloadContent: Record<string, unknown>[] }
const readProfile = (text: string) => parse(text) as unknown as Profile
const uuids = (profile: Profile) => [
  profile.PayloadUUID,
  ...profile.PayloadContent.map((each) => each['PayloadUUID']),
]

test('the profile is one Exchange account for this address, and the same account each time', async ({
  page,
}) => {
  await open(page, pathOf(sampleOf('apple-mail-ios')) + FOR_ANA)
  const button = page.getByRole('button', { name: /ana\.mobileconfig$/u })
  const first = await save(page, button)
  expect(first.name).toBe('exchange-online-ana.mobileconfig')
  const profile = readProfile(first.text)
  expect(profile.PayloadContent).toHaveLength(1)
  expect(profile.PayloadContent[0]).toMatchObject({
    PayloadType: 'com.apple.eas.account',
    EmailAddress: ANA,
    Host: 'outlook.office365.com',
    OAuth: true,
    SSL: true,
  })

  // Another day, another spelling, another link: it replaces the first on the phone.
  await page.clock.setFixedTime('2027-05-05T12:00:00')
  await open(page, `${pathOf(sampleOf('apple-mail-ios'))}#email=Ana@Contoso.com&name=Ana`)
  const again = await save(page, button)
  expect(again.text).not.toBe(first.text)
  expect(uuids(readProfile(again.text))).toEqual(uuids(profile))

  await open(page, `${pathOf(sampleOf('apple-mail-ios'))}#email=bo@contoso.com`)
  const other = await save(page, page.getByRole('button', { name: /bo\.mobileconfig$/u }))
  expect(uuids(readProfile(other.text))).not.toEqual(uuids(profile))

  test.skip(!hasPython, 'python3 is not there')
  const [byPython] = plistsByPython([first.text]) as unknown[]
  expect(byPython).toEqual(JSON.parse(JSON.stringify(profile)))
})

test('the profile for everybody is served as a profile, with nobody in it', async ({ page, request }) => {
  await open(page, pathOf(sampleOf('apple-mail-ios')))
  const path = await page.getByRole('link', { name: /exchange-online\.mobileconfig$/u }).getAttribute('href')
  const answer = await request.get(path ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/x-apple-aspen-config')
  const text = await answer.text()
  const profile = readProfile(text)
  expect(profile.PayloadContent[0]).toMatchObject({ Host: 'outlook.office365.com', OAuth: true })
  expect(profile.PayloadContent[0]).not.toHaveProperty('EmailAddress')
  expect(text).not.toContain('@')
  if (hasPython) expect(plistsByPython([text])).toEqual([JSON.parse(JSON.stringify(profile))])
})

test('msmtp reads its file', async ({ page }) => {
  await open(page, pathOf(sampleOf('msmtp')) + FOR_ANA)
  const file = await save(page, page.getByRole('button', { name: /msmtprc$/u }))
  // Browsers take the dot from the front of a name.
  expect(file.name).toBe('msmtprc')
  expect(file.text).not.toContain('\r')
  test.skip(!hasMsmtp, 'msmtp is not there')
  const { settings } = readByMsmtp(file.text)
  expect(Object.fromEntries(settings)).toMatchObject({
    host: 'smtp.office365.com',
    port: '587',
    from: ANA,
    user: ANA,
    auth: 'XOAUTH2',
    tls: 'on',
    tls_starttls: 'on',
  })
})

test('the PowerShell script has the mark and the line ends that Windows needs', async ({ page }) => {
  await open(page, pathOf(sampleOf('thunderbird')) + FOR_ANA)
  const { name, bytes, text } = await save(page, page.getByRole('button', { name: /\.ps1$/u }))
  expect(name).toBe('smtp-imap-pop-ana.ps1')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  expect(text).toContain(`$mailbox = '${ANA}'`)
})

test('a phone in front of the screen reads the account of Thunderbird for Android', async ({
  page,
  browser,
}) => {
  await open(page, `${pathOf(sampleOf('thunderbird-android'))}${FOR_ANA}&name=Ana%20Silva`)
  const code = page.getByRole('img', { name: 'QR code that sets up Thunderbird for Android' })
  const seen = readQr(await pixelsOf(browser, await code.screenshot()))
  const { text } = await save(page, page.getByRole('button', { name: /account\.json$/u }))
  expect(seen).toBe(text)
  expect(text).toContain(`["${ANA}","Ana Silva"]`)
})

test('the guide as text has every step and setting that is on the page', async ({ page }) => {
  await open(page, pathOf(sampleOf('thunderbird')) + FOR_ANA)
  const { name, text } = await save(page, page.getByRole('button', { name: /guide\.md$/u }))
  expect(name).toBe('guide.md')
  for (const value of [ANA, 'outlook.office365.com', '993', 'smtp.office365.com', '587'])
    expect(text).toContain(value)
  const steps = page
    .getByRole('region', { name: 'Your steps' })
    .getByRole('list')
    .first()
    .getByRole('heading')
  for (const title of await steps.allInnerTexts()) expect(text.replaceAll('*', '')).toContain(title)
})

test('the zip has the files of the guide, each as it is alone', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T12:00:00')
  await open(page, `${pathOf(sampleOf('other-app'))}${FOR_ANA}&org=Contoso&help=help@contoso.com`)
  const press = (name: string) => save(page, page.getByRole('button', { name: new RegExp(`${name}$`, 'u') }))
  const together = ['smtp-imap-pop-ana.ps1', 'deadlines.ics', 'helpdesk.vcf', 'guide.md', 'settings.csv']
  await page.getByText('As plain text, table or data').click()
  const alone = new Map<string, string>()
  for (const file of [...together, 'guide.txt', 'settings.json']) {
    const { name, text } = await press(file.replaceAll('.', '\\.'))
    expect(name).toBe(file)
    alone.set(name, text)
  }
  expect(alone.get('deadlines.ics')).toContain('UID:legacy-tls.retirement@exchange-online-setup\r\n')
  expect(alone.get('helpdesk.vcf')).toContain('\r\nEMAIL;TYPE=work:help@contoso.com\r\n')
  expect(alone.get('settings.csv')).toMatch(/^\uFEFF"App",.*"\r\n$/su)
  expect(alone.get('guide.txt')).toContain('- User name: ana@contoso.com\n')
  expect(JSON.parse(alone.get('settings.json') ?? '')).toMatchObject({ email: ANA, way: 'imap', version: 1 })

  const zip = await press('exchange-online-ana\\.zip')
  expect(zip.name).toBe('exchange-online-ana.zip')
  test.skip(!hasZipReaders, 'unzip or python3 is not there')
  const [readme, ...files] = readZip(zip.bytes).entries
  expect(files.map(({ name, text }) => [name, text])).toEqual(together.map((name) => [name, alone.get(name)]))
  for (const name of together) expect(readme?.text).toContain(`\n${name}\n---`)
})

// A guide is of today; a file of settings is the same on every day, and names the day of its facts.
const dated = new RegExp(`${longDay(dayOf(new Date()))}|${longDay(CHECKED)}`, 'u')
const PASSWORD = [
  /^\s*password\s/imu,
  /<key>[^<]*password[^<]*<\/key>\s*<string>/iu,
  /-Password\b|ConvertTo-SecureString|-Credential\b|-AsPlainText/iu,
]

test('every file of every app says what made it, when, for whom, and how to undo it, without a password', async ({
  page,
}) => {
  test.slow()
  for (const sample of samples) {
    await open(page, pathOf(sample) + FOR_ANA)
    for (const ending of [...sample.files, 'guide.md']) {
      const what = `${nameOf(sample)}: ${ending}`
      const button = page.getByRole('button', { name: new RegExp(`${ending.replace('.', '\\.')}$`, 'u') })
      const { name, text } = await save(page, button)
      await expect(page.getByRole('status'), what).toContainText(name)
      // Comments are wrapped, anywhere between two words.
      const words = text.replaceAll(/\s+(# )?/gu, ' ')
      expect(words, what).toContain('Exchange Online Setup')
      expect(words, what).toMatch(dated)
      expect(text, what).toContain(ANA)
      expect(text, what).toMatch(/undo/iu)
      for (const pattern of PASSWORD) expect(text, what).not.toMatch(pattern)
    }
  }
})

test('without an address no file pretends to have one', async ({ page }) => {
  await open(page, pathOf(sampleOf('thunderbird')))
  await expect(page.getByRole('button', { name: /\.ps1$/u })).toHaveCount(0)
  await open(page, pathOf(sampleOf('msmtp')))
  const { text } = await save(page, page.getByRole('button', { name: /msmtprc$/u }))
  expect(text).not.toContain('contoso')
})
