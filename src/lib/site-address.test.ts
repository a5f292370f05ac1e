import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { pathPattern } from './path-pattern.ts'
import { readSiteAddress } from './site-address.ts'

test.for([
  ['setup.contoso.com', 'setup.contoso.com', '/'],
  [' https://Setup.Contoso.com/ ', 'setup.contoso.com', '/'],
  ['https://help.contoso.com/it//mail', 'help.contoso.com', '/it/mail/'],
  ['bücher.example/mail', 'xn--bcher-kva.example', '/mail/'],
])('%s', ([text = '', host, base]) => {
  expect(readSiteAddress(text)).toEqual({ ok: true, value: { host, base } })
})

test.for([
  ['', 'empty'],
  ['http://setup.contoso.com', 'scheme'],
  ['setup.contoso.com:8443', 'port'],
  ['https://ana:secret@setup.contoso.com', 'more'],
  ['setup.contoso.com/?a=b', 'more'],
  ['localhost', 'host'],
  ['192.0.2.1', 'host'],
  ['setup.contoso.com/../etc', 'folder'],
  ['setup.contoso.com/a b', 'folder'],
  ['setup.contoso.com/$(id)', 'folder'],
])('%s is refused: %s', ([text = '', reason]) => {
  expect(readSiteAddress(text)).toEqual({ ok: false, reason })
})

test('whatever is typed, what comes out holds nothing that a server, a shell or XML makes anything of', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => `setup.contoso.com/${text}`),
      ),
      (text) => {
        const read = readSiteAddress(text)
        if (!read.ok) return
        expect(read.value.host).toMatch(/^[a-z0-9.-]+$/u)
        expect(read.value.base).toMatch(/^\/(?:[\w~][\w.~-]*\/)*$/u)
      },
    ),
  )
})

test('a pattern fits what the rule of _headers fits', () => {
  const fits = (rule: string, path: string) => new RegExp(pathPattern('/a.b/', rule), 'u').test(path)
  expect(fits('/assets/*', '/a.b/assets/x/y.js')).toBe(true)
  expect(fits('/assets/*', '/aXb/assets/x.js')).toBe(false)
  expect(fits('/*.ics', '/a.b/files/x.ics')).toBe(true)
  expect(fits('/*.ics', '/a.b/files/x.ics.txt')).toBe(false)
  expect(fits('/sw.js', '/a.b/sw.js')).toBe(true)
  expect(fits('/sw.js', '/a.b/swXjs')).toBe(false)
})
