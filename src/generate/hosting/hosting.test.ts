import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headerRules } from '#content/response-headers.ts'
import { elementsByPython } from '#proof/elements.ts'
import { readHeadersFile } from '#proof/headers-file.ts'
import { run } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { hasToml, readByTomllib } from '#proof/toml.ts'
import { always } from './header-classes.ts'
import { headersFile } from './headers-file.ts'
import { githubPagesRules } from './github-pages.ts'
import { iisRules } from './iis.ts'
import { netlifyRules } from './netlify.ts'
import { buildFor } from './site-folder.ts'
import { webServerRules } from './web-servers.ts'

const root = { host: 'setup.contoso.com', base: '/' }
const folder = { host: 'help.contoso.com', base: '/it/mail/' }
const textOf = (files: readonly { name: string; text: string }[], name: string) =>
  files.find((file) => file.name === name)?.text ?? ''

test('_headers is what it was, to the byte: hosts have it already', () => {
  expect(headersFile('/')).toBe(readFileSync('src/generate/hosting/golden/_headers', 'utf8'))
})

test.each(['/', '/it/mail/'])(
  '_headers at %s is read back as the table, within the limits of its readers',
  (base) => {
    const rules = readHeadersFile(headersFile(base))
    expect(rules).toEqual(
      headerRules.map(({ path, headers }) => ({
        path: base + path.slice(1),
        headers: Object.entries(headers),
      })),
    )
    // Cloudflare Pages: 100 rules, 2,000 characters a line.
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(
      Math.max(
        ...headersFile(base)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(2000)
  },
)

test('every server has files, none of them with a placeholder or a trailing blank', () => {
  for (const [id, write] of Object.entries(webServerRules))
    for (const site of [root, folder])
      for (const { name, text } of write(site)) {
        expect(text, `${id} ${name}`).not.toMatch(/undefined|\[object|[ \t]$/mu)
        if (!['_headers', '.nojekyll', 'head-lines.html'].includes(name)) expect(text).toContain(site.host)
      }
})

test.skipIf(!hasPython)('web.config is well-formed and holds every header, type and time', () => {
  const [elements = []] = elementsByPython([textOf(iisRules(folder), 'web.config')])
  const all = (name: string) =>
    elements.filter((each) => each.name === name).map(({ attributes }) => attributes)
  const headers = all('add').flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]]))
  expect(Object.fromEntries(headers)).toEqual(always)
  expect(all('mimeMap')).toContainEqual({
    fileExtension: '.mobileconfig',
    mimeType: 'application/x-apple-aspen-config',
  })
  expect(all('mimeMap')).toContainEqual({ fileExtension: '.ics', mimeType: 'text/calendar; charset=utf-8' })
  expect(all('location').map(({ path }) => path)).toEqual(['apple-touch-icon.png', 'assets'])
  expect(all('clientCache').at(-1)).toEqual({
    cacheControlMode: 'UseMaxAge',
    cacheControlMaxAge: '365.00:00:00',
    cacheControlCustom: 'public, immutable',
  })
})

test.skipIf(!hasToml)('netlify.toml is TOML and builds for the place', () => {
  const texts = [root, folder].map((site) => textOf(netlifyRules(site), 'netlify.toml'))
  expect(readByTomllib(texts)).toMatchObject([
    {
      build: {
        command: 'npm run build',
        publish: 'dist',
        environment: { SITE_URL: 'https://setup.contoso.com' },
      },
    },
    { build: { publish: 'site', environment: { BASE_PATH: '/it/mail/', NODE_VERSION: '24' } } },
  ])
})

test('the command for a folder puts the site into it, and headers and 404 at the top', () => {
  const { command } = buildFor(folder)
  const made = inTemporaryFolder((place) => {
    const before =
      'mkdir -p dist/settings; for f in index.html 404.html _headers settings/index.html; do echo "$f" > "dist/$f"; done'
    const { stdout } = run('sh', [
      '-c',
      `cd ${place}; ${before}; npm() { :; }; ${command}; find site -type f | sort`,
    ])
    return stdout.trim().split('\n')
  })
  expect(made).toEqual([
    'site/404.html',
    'site/_headers',
    ...['404.html', '_headers', 'index.html', 'settings/index.html'].map((name) => `site/it/mail/${name}`),
  ])
})

test('a page can say the policy itself, but for what only a header may', () => {
  const line = textOf(githubPagesRules(root), 'head-lines.html')
  expect(line).toContain("default-src 'none'")
  expect(line).not.toContain('frame-ancestors')
})
