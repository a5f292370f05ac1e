import { describe, expect, test } from 'vitest'
import { PROXY_READER } from '#proof/compose.ts'
import { quotedTexts } from '#proof/hostile-code.ts'
import { hasPython, python } from '#proof/python.ts'
import { proxySection } from './quote-proxy-section.ts'

describe.skipIf(!hasPython)('read by configparser, as email-oauth2-proxy does', () => {
  test('any name comes back, and nothing else', () => {
    const all = new Map(quotedTexts(proxySection, 20_000).map(({ text, quoted }) => [text, quoted]))
    all.delete('DEFAULT')
    const [read] = python(PROXY_READER, [
      [...all.values()].map((head) => `${head}\nvalue = 1\n`).join(''),
    ]) as object[]
    expect(read).toEqual(Object.fromEntries([...all.keys()].map((name) => [name, { value: '1' }])))
  })
})

test('a bracket that would end the name is refused', () => {
  for (const name of ['a]b', ' a', 'a ', '', 'a\nb']) expect(() => proxySection(name)).toThrow(RangeError)
})
