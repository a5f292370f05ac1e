import { execFile } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { APIRequestContext } from '@playwright/test'
import { apacheRules } from '#generate/hosting/apache.ts'
import { githubPagesRules } from '#generate/hosting/github-pages.ts'
import { nginxRules } from '#generate/hosting/nginx.ts'
import { hasApache, servedByApache } from '#proof/apache.ts'
import { hasNginx, servedByNginx } from '#proof/nginx.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import { save } from './support/download.ts'
import { open, reload } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { heading } from './support/wizard.ts'

const site = { host: 'setup.contoso.com', base: '/' }
const rulesOf = (files: readonly { text: string }[]) => files[0]?.text ?? ''

test('the kit has everything for the place, the domain and the server that were typed', async ({ page }) => {
  test.skip(!hasZipReaders, 'unzip or Python is missing')
  await open(page, '/admin/hosting/')
  await page.getByRole('textbox', { name: 'Domain of your addresses' }).fill('contoso.com')
  const address = page.getByRole('textbox', { name: 'Address of the wizard' })
  await address.fill('http://help.contoso.com')
  await expect(address).toHaveAccessibleDescription(/https/u)
  // Nothing is made of a guess.
  await expect(page.getByRole('main')).not.toContainText('https://setup.contoso.com')
  await expect(page.getByRole('button', { name: /hosting-kit\.zip/u })).toHaveCount(0)
  await address.fill('help.contoso.com/mail')
  await page.getByRole('combobox', { name: 'Web server' }).selectOption('apache')
  await expect(page).toHaveURL('/admin/hosting/?server=apache')
  await expect(page.locator('#rules')).toContainText('ErrorDocument 404 /mail/404.html')
  await expect(page.locator('#build')).toContainText('export BASE_PATH=/mail/')
  await expect(page.locator('#check')).toContainText('https://help.contoso.com/mail/no/such/page/')

  const preset = page.locator('input[type=file]')
  const own = { organisation: 'Contoso', domain: 'contoso.com' }
  await preset.setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...own, cloud: 'moon', host: 'mail.example.net' })),
  })
  await expect(preset).toHaveAccessibleDescription(/mine\.json was not taken.*cloud.*host/u)
  await preset.setInputFiles({ name: 'big.json', mimeType: 'text/plain', buffer: Buffer.alloc(300_000) })
  await expect(preset).toHaveAccessibleDescription(/larger than 256 kB/u)
  await preset.setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(own)),
  })
  await expect(page.getByRole('main')).toContainText('In the kit: mine.json, checked.')
  await reload(page)
  await expect(address).toHaveValue('help.contoso.com/mail')
  await expect(page.getByRole('main')).toContainText('In the kit: mine.json, checked.')

  const { bytes } = await save(page, page.getByRole('button', { name: /hosting-kit\.zip/u }))
  const files = new Map(readZip(bytes).entries.map(({ name, text }) => [name, text]))
  expect([...files.keys()].toSorted()).toEqual([
    'README.txt',
    'apache/.htaccess',
    'apple/exchange-online.mobileconfig',
    'dns/exchange-online.zone',
    'preset.json',
    'thunderbird-autoconfig/.well-known/autoconfig/mail/config-v1.1.xml',
    'thunderbird-autoconfig/README.txt',
    'thunderbird-autoconfig/mail/config-v1.1.xml',
  ])
  expect(JSON.parse(files.get('preset.json') ?? '')).toEqual(own)
  const single = await save(page, page.getByRole('button', { name: /Rules for Apache/u }))
  expect(single.text).toBe(files.get('apache/.htaccess'))
})

const paths = ['/', '/settings/', '/settings', '/apps/thunderbird/', '/no/such/page/', '/404.html', '/sw.js']
const more = [
  '/icon.svg',
  '/manifest.webmanifest',
  '/files/exchange-online.mobileconfig',
  '/files/ews-end.ics',
]

/** What a browser goes by. */
async function seen(request: APIRequestContext, url: string) {
  const answer = await request.get(url, { maxRedirects: 0 })
  const { 'content-type': type = '', location, ...headers } = answer.headers()
  const kept = [
    'content-security-policy',
    'permissions-policy',
    'cross-origin-opener-policy',
    'referrer-policy',
  ]
  return {
    status: answer.status(),
    type:
      location === undefined ? type.split(';')[0]?.replace('application/javascript', 'text/javascript') : '',
    to: location?.replace(new URL(url).origin, ''),
    ...Object.fromEntries(
      [...kept, 'x-content-type-options', 'cache-control'].map((name) => [name, headers[name]]),
    ),
  }
}

test('nginx and Apache send for the built site what the server of the tests sends', async ({
  request,
  baseURL,
}) => {
  test.skip(!hasNginx || !hasApache, 'nginx or Apache is missing')
  const folder = mkdtempSync(path.join(tmpdir(), 'hosts-'))
  chmodSync(folder, 0o755)
  const dist = path.join(folder, 'site')
  cpSync('dist', dist, { recursive: true })
  writeFileSync(path.join(dist, '.htaccess'), rulesOf(apacheRules(site)))
  for (const name of ['nginx', 'apache']) mkdirSync(path.join(folder, name))
  const servers = [
    await servedByNginx(path.join(folder, 'nginx'), dist, rulesOf(nginxRules(site))),
    await servedByApache(path.join(folder, 'apache'), dist),
  ]
  try {
    const html = await (await request.get('/')).text()
    const script = /src="(\/assets\/[^"]+\.js)"/u.exec(html)?.[1] ?? ''
    for (const each of [...paths, ...more, script]) {
      const wanted = await seen(request, `${baseURL}${each}`)
      for (const { origin } of servers)
        expect(await seen(request, origin + each), `${origin}${each}`).toEqual(wanted)
    }
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
    rmSync(folder, { recursive: true })
  }
})

test('the lines for hosts without headers keep the policy, and the site works with them', async ({
  page,
  complaints,
}) => {
  const lines = githubPagesRules(site).find(({ name }) => name === 'head-lines.html')?.text ?? ''
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _policy, ...headers } = response.headers()
    const isPage = headers['content-type']?.startsWith('text/html') === true
    const body = isPage ? (await response.text()).replace('<head>', `<head>\n${lines}`) : undefined
    await route.fulfill({ response, headers, ...(body === undefined ? {} : { body }) })
  })
  await open(page, '/')
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await expect(heading(page)).toContainText('settings')
  expect(complaints).toEqual([])
  const smuggled = page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'))
  await expect(smuggled).rejects.toThrow(/TrustedHTML/u)
  complaints.splice(0)
})

test('built for a folder of a host, nginx serves it there and a person walks through it', async ({
  visitor,
  complaints,
}) => {
  test.skip(!hasNginx, 'nginx is missing')
  test.slow()
  const root = path.resolve('test-results/hosts')
  const base = '/it/mail/'
  await promisify(execFile)('node', ['tools/build-at.ts', path.join(root, base), base])
  expect(existsSync(path.join(root, base, 'index.html'))).toBe(true)
  const run = path.join(root, 'nginx')
  mkdirSync(run)
  const { origin, stop } = await servedByNginx(run, root, rulesOf(nginxRules({ ...site, base })))
  try {
    const page = await visitor({ baseURL: origin })
    await open(page, `${base}`)
    await page.getByRole('link', { name: 'Settings' }).first().click()
    await expect(page).toHaveURL(`${origin}${base}settings/`)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' })).toBeVisible()
    await open(page, `${base}apps/thunderbird/`)
    await page.getByRole('link', { name: 'All apps' }).first().click()
    await expect(page).toHaveURL(`${origin}${base}apps/`)
    await open(page, `${base}setup/prerequisites/`)
    // Nothing but requests inside the folder.
    const inside = `request to ${origin}${base}`
    expect(complaints.splice(0).filter((each) => !each.startsWith(inside))).toEqual([])
  } finally {
    await stop()
  }
})
