import { expect, test } from 'vitest'
import { quoteCasc } from './quote-casc.ts'
import { quoteYaml } from './quote-yaml.ts'

test('a value is a YAML string, and never one that Jenkins would look up', () => {
  expect(quoteCasc('a$b{c}^@contoso.com')).toBe(quoteYaml('a$b{c}^@contoso.com'))
  for (const text of ['${HOME}', 'a${', '^${HOME}', '${readFile:/etc/passwd}@contoso.com'])
    expect(() => quoteCasc(text)).toThrow(RangeError)
})
