import { readFile } from 'node:fs/promises'
import type { APIRequestContext } from '@playwright/test'
import { prerenderedPaths } from '#app/prerendered-paths.ts'
import { lookupOrigins } from '#content/dns-services.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { heading } from './support/wizard.ts'

/** The steps of the wizard after the first need answers: opened without any, they lead to the first. */
const leads = (path: string) => path.startsWith('/setup/') && path !== '/setup/prerequisites/'

const kinds = [
  ['reference', prerenderedPaths.filter((path) => !/^\/(apps\/.|files\/.|fix\/.|setup\/)/u.test(path))],
  // One template makes each of these, so some are enough to open; what every one says is checked below.
  ['file', prerenderedPaths.filter((path, at) => /^\/files\/./u.test(path) && at % 2 === 0)],
  ['error', prerenderedPaths.filter((path, at) => /^\/fix\/./u.test(path) && at % 4 === 0)],
  ['app', prerenderedPaths.filter((path, at) => /^\/apps\/./u.test(path) && at % 2 === 0)],
  ['step', prerenderedPaths.filter((path) => path.startsWith('/setup/'))],
] as const

for (const [kind, paths] of kinds) {
  test(`each ${kind} page that is opened has a title, a description, its address and one heading`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(240_000)
    expect(paths.length).toBeGreaterThan(2)
    for (const path of paths) {
      const response = await open(page, path)
      expect(response?.status()).toBe(200)
      const html = (await response?.text()) ?? ''
      const title = /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? ''
      expect(title.length, path).toBeGreaterThan(10)
      expect(html, path).toMatch(/<meta name="description" content="[^"]{50,}">/u)
      expect(html, path).toMatch(/<html[^>]* lang="en"/u)
      expect(/<link rel="canonical" href="([^"]+)">/u.exec(html)?.[1]).toBe(path)
      expect(html.match(/<h1[\s>]/gu), path).toHaveLength(1)

      await expect(heading(page), path).toHaveCount(1)
      await expect(heading(page), path).toBeVisible()
      await expect(page).toHaveURL(leads(path) ? '/setup/prerequisites/' : path)
      if (!leads(path)) expect(await page.title()).toBe(title.replaceAll('&amp;', '&'))
      // Said here, with the page it is about.
      expect(complaints, path).toEqual([])
    }
  })
}

const read = async (request: APIRequestContext, path: string) => (await request.get(path)).text()

test('no two pages share a title or a description', async ({ request }) => {
  test.slow()
  const pages = await Promise.all(prerenderedPaths.map((path) => read(request, path)))
  for (const pattern of [/<title>([^<]+)/u, /name="description" content="([^"]+)/u]) {
    const found = pages.map((html) => pattern.exec(html)?.[1])
    expect(found.filter((each, at) => found.indexOf(each) !== at)).toEqual([])
  }
})

test('every link inside the site leads to a page, and every place on it is there', async ({ request }) => {
  const broken: string[] = []
  const texts = new Map<string, Promise<{ status: number; text: string }>>()
  const get = (path: string) => {
    const known = texts.get(path)
    if (known !== undefined) return known
    const asked = request.get(path, { maxRedirects: 0 }).then(async (answer) => ({
      status: answer.status(),
      text: await answer.text(),
    }))
    texts.set(path, asked)
    return asked
  }
  for (const path of [...prerenderedPaths, '/no/such/page/']) {
    const { text } = await get(path)
    for (const [, href = ''] of text.matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/gu)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`)
      if (url.host !== 'site') continue
      const target = await get(url.pathname + url.search)
      if (target.status !== 200 && url.pathname !== path)
        broken.push(`${path}: ${href} answers ${target.status}`)
      const id = decodeURIComponent(url.hash.slice(1))
      if (id !== '' && !id.includes('=') && !target.text.includes(`id="${id}"`))
        broken.push(`${path}: no ${href}`)
    }
  }
  expect(broken).toEqual([])
  expect(texts.size).toBeGreaterThan(prerenderedPaths.length)
})

test('links to other sites are safe to follow and use https', async ({ request }) => {
  for (const path of prerenderedPaths) {
    const html = await read(request, path)
    for (const [tag, href = ''] of html.matchAll(/<a\s[^>]*?href="([a-z]+:[^"]*)"[^>]*>/gu)) {
      if (href.startsWith('mailto:')) continue
      expect(href, path).toMatch(/^https:\/\//u)
      expect(tag, path).toMatch(/rel="[^"]*noreferrer/u)
    }
  }
})

test('an unknown address is a real 404 with ways on', async ({ page, complaints }) => {
  for (const path of ['/no/such/page/', '/apps/eudora/', '/setup/nowhere/', '/settings/nowhere']) {
    const response = await open(page, path)
    expect(response?.status(), path).toBe(404)
    await expect(heading(page)).toHaveCount(1)
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(1)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    // Chromium itself writes the 404 to the console.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
  }
  await page.getByRole('main').getByRole('link').first().click()
  await expect(heading(page)).toBeVisible()
})

type Rule = { path: string; headers: [string, string][] }

/** The headers as a host reads them. */
async function rules(): Promise<Rule[]> {
  const found: Rule[] = []
  for (const line of (await readFile('dist/_headers', 'utf8')).split('\n')) {
    if (line.startsWith('/')) found.push({ path: line, headers: [] })
    const at = line.indexOf(': ')
    if (line.startsWith('  ') && at > 0)
      found.at(-1)?.headers.push([line.slice(2, at).toLowerCase(), line.slice(at + 2)])
  }
  return found
}

const fits = (rule: string, path: string) =>
  new RegExp(`^${rule.replaceAll(/[.]/gu, '\\.').replaceAll('*', '.*')}$`, 'u').test(path)

test('every answer carries the headers that the file for hosts names', async ({ request }) => {
  const all = await rules()
  expect(all.length).toBeGreaterThan(3)
  const script = /src="(\/assets\/[^"]+\.js)"/u.exec(await read(request, '/'))?.[1] ?? ''
  const others = ['/no/such/page/', '/preset.json', '/sw.js', '/files/exchange-online.mobileconfig', script]
  for (const path of [...prerenderedPaths, ...others]) {
    const answer = await request.get(path)
    const wanted = Object.fromEntries(
      all.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers),
    )
    expect(answer.headers(), path).toMatchObject(wanted)
  }
})

test('the headers forbid what this site never does', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  // The three that a look-up asks, after a click.
  expect(policy).toContain(`connect-src 'self' ${lookupOrigins.join(' ')};`)
  expect(policy?.replace(/connect-src [^;]+/u, '')).not.toMatch(/unsafe-|\*|https?:/u)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['permissions-policy']).toContain('camera=()')
})

test('a script that somebody smuggles into a page does not run', async ({ page, complaints }) => {
  await open(page, '/')
  const smuggle = page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">')
  })
  await expect(smuggle).rejects.toThrow(/TrustedHTML/u)
  await expect
    .poll(() => complaints.some((each) => each.startsWith('console error: content security')))
    .toBe(true)
  complaints.splice(0)
})
