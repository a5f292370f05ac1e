import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bakedPreset } from './baked-preset.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'preset-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (text: string) => {
  const name = path.join(folder, 'mine.json')
  writeFileSync(name, text)
  return name
}

test('a build without PRESET keeps the empty one', () => {
  expect(bakedPreset(undefined)).toBeUndefined()
  expect(bakedPreset('')).toBeUndefined()
})

test('a right preset goes in as it was written', () => {
  const text = '{ "organisation": "Contoso" }\n'
  expect(bakedPreset(file(text))).toBe(text)
  expect(bakedPreset(file(`\uFEFF${text}`))).toBe(text)
})

test.for([
  ['{ "host": "mail.example.net" }', /mine\.json is not right:\n {2}preset\.json: There is no “host” here/u],
  ['{ "cloud": ', /not JSON/u],
  ['{ "first": ["eudora"] }', /first\.0: There is no app “eudora”/u],
] as const)('a wrong preset stops the build: %s', ([text, says]) => {
  expect(() => bakedPreset(file(text))).toThrow(says)
})

test('a file that is not there stops the build', () => {
  expect(() => bakedPreset(path.join(folder, 'none.json'))).toThrow(/cannot be read/u)
})
