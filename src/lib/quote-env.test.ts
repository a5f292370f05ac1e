import { describe, expect, test } from 'vitest'
import {
  envByBash,
  envByNode,
  envsByPython,
  envsBySymfony,
  hasPythonDotenv,
  hasSymfonyDotenv,
} from '#proof/env.ts'
import { quotedTexts } from '#proof/hostile-code.ts'
import { quoteEnv } from './quote-env.ts'

// Half of what is hostile here is refused.
const all = quotedTexts(quoteEnv, 24_000)
const parts = Array.from({ length: Math.ceil(all.length / 500) }, (_, at) =>
  all.slice(at * 500, at * 500 + 500),
)
const texts = parts.map((part) => part.map(({ quoted }, at) => `V${at}=${quoted}\n`).join(''))
const values = parts.map((part) => Object.fromEntries(part.map(({ text }, at) => [`V${at}`, text])))

test('dotenv reads any value back', () => {
  expect(texts.map(envByNode)).toEqual(values)
})

test('bash reads any value back, adds none and runs nothing', () => {
  expect(texts.map(envByBash)).toEqual(values)
})

describe.skipIf(!hasPythonDotenv)('python-dotenv', () => {
  test('reads any value back', () => {
    expect(envsByPython(texts)).toEqual(values)
  })
})

describe.skipIf(!hasSymfonyDotenv)('Symfony', () => {
  test('reads any value back', () => {
    expect(envsBySymfony(texts)).toEqual(values)
  })
})

test('what the readers do not agree on is refused', () => {
  for (const sign of ['"', '$', '`', '\\', '\n', '\0'])
    expect(() => quoteEnv(`a${sign}b`)).toThrow(RangeError)
})
