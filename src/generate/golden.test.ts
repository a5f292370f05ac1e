import { expect, test } from 'vitest'
import { caseNames, cases, formats, golden, goldenName, goldens, offered } from './golden-cases.ts'

// To accept a change: GOLDEN=write npx vitest run src/generate, then read the difference.
const accept = process.env['GOLDEN'] === 'write'

const all = caseNames.flatMap((name) => offered(name).map((format) => ({ name, format, id: format.id })))

test.each(all)('$name/$id is what it was, to the byte', async ({ name, format }) => {
  const write = await format.load()
  const text = write(cases[name], format)
  if (accept) goldens.write(goldenName(name, format), text)
  expect(text).toBe(golden(name, format))
})

test('no golden is missing or left over', () => {
  const names = all.map(({ name, format }) => goldenName(name, format))
  expect(goldens.list().toSorted()).toEqual(names.toSorted())
})

test.each(all)('$name/$id holds no password and says what it is', ({ name, format }) => {
  const text = golden(name, format)
  expect(text).not.toMatch(
    /^\s*(set\s+)?password\b|<key>\w*Password\w*<\/key>|-Password\b|ConvertTo-SecureString/imu,
  )
  const flowing = text.replaceAll(/\s+#?\s*/gu, ' ')
  for (const part of [
    'Made by Exchange Online Setup on 23 November 2026',
    'Where to put it:',
    'How to undo it:',
    'no password',
  ])
    expect(flowing).toContain(part)
})

test.each(formats)('the words of $id name no slot, which nothing would fill', (format) => {
  const parts = [...format.for, ...format.where, ...format.undo]
  expect(parts.filter((part) => typeof part === 'object' && 'slot' in part)).toEqual([])
})

test.each(all)('the file name of $name/$id is plain ASCII', ({ name, format }) => {
  expect(format.name(cases[name])).toMatch(/^[a-z0-9][a-z0-9._-]{0,70}$/u)
})
