import { describe, expect, test } from 'vitest'
import { quotedTexts } from '#proof/hostile-code.ts'
import { hasPyYaml, yamlByNode, yamlsByPython } from '#proof/yaml.ts'
import { quoteYaml } from './quote-yaml.ts'

const all = quotedTexts(quoteYaml)
const document = all.map(({ quoted }) => `- ${quoted}\n`).join('')
const texts = all.map(({ text }) => text)

describe.skipIf(!hasPyYaml)('read back by PyYAML', () => {
  test('any text comes back as a string', () => {
    expect(yamlsByPython([document])).toEqual([texts])
  })
})

test('any text comes back from the other reader too', () => {
  expect(yamlByNode(document)).toEqual(texts)
})

test('what looks like another type stays a string', () => {
  for (const text of ['yes', 'null', '1.0', '0x1F', '2026-11-23', '~', ''])
    expect(yamlByNode(quoteYaml(text))).toBe(text)
})

test('a line break is refused', () => {
  for (const sign of ['\n', '\r', '\0', '\u0085', '\uD800']) expect(() => quoteYaml(sign)).toThrow(RangeError)
})
