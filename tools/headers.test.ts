import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFile } from '#generate/hosting/headers-file.ts'
import { headersFor } from './headers.ts'

test('no page may run or show anything that is not a file of ours', () => {
  const policy = headersFor('/settings/')['Content-Security-Policy'] ?? ''
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy.replace(/connect-src [^;]+/u, '')).not.toMatch(/unsafe-|https?:|\*/)
})

test('a page may ask three other hosts about a domain, and no more', () => {
  expect(headersFor('/setup/mailbox/')['Content-Security-Policy']).toContain(
    "; connect-src 'self' https://cloudflare-dns.com https://dns.google https://login.microsoftonline.com;",
  )
})

test.for([
  ['/', 'no-cache'],
  ['/settings/', 'no-cache'],
  ['/404.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/preset.json', 'no-cache'],
  ['/files/exchange-online.mobileconfig', 'no-cache'],
  ['/files/ews-end.ics', 'no-cache'],
  ['/robots.txt', 'no-cache'],
  ['/sitemap.xml', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/icon.svg', 'public, max-age=86400'],
  ['/assets/main-abc123.js', 'public, max-age=31536000, immutable'],
])('%s is kept: %s', ([path = '', expected]) => {
  expect(headersFor(path)['Cache-Control']).toBe(expected)
})

test('every file of public/ is kept for as long as somebody decided', () => {
  const files = readdirSync('public').map((name) => `/${name}`)
  expect(files.filter((file) => headersFor(file)['Cache-Control'] === undefined)).toEqual([])
})

test('no address has two rules for how long it is kept: hosts would send both', () => {
  const files = [...readdirSync('public').map((name) => `/${name}`), '/', '/settings/', '/sw.js', '/404.html']
  const keepers = headersFile('/')
    .split('\n\n')
    .filter((rule) => rule.includes('Cache-Control'))
    .map((rule) => rule.split('\n', 1)[0] ?? '')
  const fits = (rule: string, file: string) =>
    new RegExp(`^${rule.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(file)
  expect(files.filter((file) => keepers.filter((rule) => fits(rule, file)).length !== 1)).toEqual([])
})

test('a profile has the type for which an iPhone opens its installer', () => {
  expect(headersFor('/files/exchange-online.mobileconfig')['Content-Type']).toBe(
    'application/x-apple-aspen-config',
  )
})

test('a calendar has the type for which a phone opens its own', () => {
  expect(headersFor('/files/ews-end.ics')['Content-Type']).toBe('text/calendar; charset=utf-8')
})

test('a base path goes before every rule', () => {
  const paths = headersFile('/mail/')
    .split('\n')
    .filter((line) => line.startsWith('/'))
  expect(paths.length).toBeGreaterThan(3)
  expect(paths.filter((path) => !path.startsWith('/mail/'))).toEqual([])
})
