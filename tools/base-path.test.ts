import { expect, test } from 'vitest'
import { basePath } from './base-path.ts'
import { address } from './page-html.ts'

test.for([
  ['', '/'],
  ['/', '/'],
  ['mail', '/mail/'],
  ['/mail', '/mail/'],
  ['/mail/', '/mail/'],
  ['/it/mail', '/it/mail/'],
])('BASE_PATH=%s is %s', ([given = '', expected]) => {
  expect(basePath(given)).toBe(expected)
})

test('an address has the base once', () => {
  const base = basePath('/mail')
  expect(address({ base, siteUrl: undefined }, '/settings/')).toBe('/mail/settings/')
  expect(address({ base, siteUrl: 'https://help.contoso.com' }, '/')).toBe('https://help.contoso.com/mail/')
})
