import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, resultOf } from '#proof/hostile-text.ts'
import { hasPython, python } from '#proof/python.ts'
import { asciiOnly, emailproxySection } from './quote-emailproxy.ts'

const READ = `
import sys, json, configparser
config = configparser.ConfigParser(interpolation=None)
config.read_string(json.load(sys.stdin))
print(json.dumps([[name, dict(config.items(name))] for name in config.sections()]))
`

test.skipIf(!hasPython)('any name that is not refused is that of a section, as Python reads it', () => {
  const all = fc
    .sample(anyText, 10_000)
    .filter((text) => resultOf(() => emailproxySection(text)) !== 'refused')
  const names = [...new Set(all)]
  expect(names.length).toBeGreaterThan(1000)
  const file = names.map((name) => `${emailproxySection(name)}\nuse_pkce = True\n`).join('\n')
  expect(python(READ, file)).toEqual(names.map((name) => [name, { use_pkce: 'True' }]))
})

test('a text in ASCII keeps its ASCII', () => {
  expect(asciiOnly('Ana’s “mail” … ñ 字')).toBe('Ana\'s "mail" ... ? ?')
  fc.assert(
    fc.property(anyText, (text) => {
      expect(asciiOnly(text)).toMatch(/^\p{ASCII}*$/u)
    }),
  )
})
