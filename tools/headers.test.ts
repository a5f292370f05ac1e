import { expect, test } from 'vitest'
import { headersFile, headersFor } from './headers.ts'

test('no page may run or show anything that is not a file of ours', () => {
  const policy = headersFor('/settings/')['Content-Security-Policy'] ?? ''
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-|https?:|\*/)
})

test.for([
  ['/', 'no-cache'],
  ['/settings/', 'no-cache'],
  ['/404.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/preset.json', 'no-cache'],
  ['/files/exchange-online.mobileconfig', 'no-cache'],
  ['/files/ews-end.ics', 'no-cache'],
  ['/assets/main-abc123.js', 'public, max-age=31536000, immutable'],
])('%s is kept: %s', ([path = '', expected]) => {
  expect(headersFor(path)['Cache-Control']).toBe(expected)
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
