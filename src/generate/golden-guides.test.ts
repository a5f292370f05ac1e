import { expect, test } from 'vitest'
import {
  goldenGuide,
  goldenGuideName,
  goldenGuides,
  guideNames,
  guides,
  offeredWith,
} from './golden-guides.ts'

// To accept a change: GOLDEN=write npx vitest run src/generate, then read the difference.
const accept = process.env['GOLDEN'] === 'write'

const all = guideNames.flatMap((name) => offeredWith(name).map((format) => ({ name, format, id: format.id })))

test.each(all)('$name/$id is what it was, to the byte', async ({ name, format }) => {
  const write = await format.load()
  const { guide, message } = guides[name]
  const body = Buffer.from(write(guide, message))
  if (accept) goldenGuides.write(goldenGuideName(name, format), body)
  expect(body.equals(goldenGuides.bytes(goldenGuideName(name, format)))).toBe(true)
})

test('no golden is missing or left over', () => {
  const names = all.map(({ name, format }) => goldenGuideName(name, format))
  expect(goldenGuides.list().toSorted()).toEqual(names.toSorted())
})

test.each(all)('$name/$id says what made it and when, for whom, and the link', ({ name, format }) => {
  const text = goldenGuide(name, format)
  const { guide } = guides[name]
  expect(text).toContain('Exchange Online Setup')
  expect(text).toMatch(/23 November 2026|2026-11-23/u)
  // Markdown may not hold some signs in an address.
  expect(text).toContain(guide.link)
  if (guide.email !== undefined) expect(text).toContain(guide.email)
})

test('only what has settings is offered a table of them', () => {
  expect(offeredWith('outlook-classic').map(({ id }) => id)).toEqual(['guide-md', 'guide-txt'])
  expect(offeredWith('hp-printer')).toHaveLength(4)
})
