import { expect, test } from 'vitest'
import { caseNames, cases, formats, golden, goldenName, goldens, offered } from './golden-cases.ts'

// To accept a change: GOLDEN=write npx vitest run src/generate, then read the difference.
const accept = process.env['GOLDEN'] === 'write'

const all = caseNames.flatMap((name) => offered(name).map((format) => ({ name, format, id: format.id })))

test.each(all)('$name/$id is what it was, to the byte', ({ name, format }) => {
  const body = Buffer.from(format.write(cases[name]))
  if (accept) goldens.write(goldenName(name, format), body)
  expect(body.equals(goldens.bytes(goldenName(name, format)))).toBe(true)
})

test('no two files of a person have one name', () => {
  const names = all.map(({ name, format }) => goldenName(name, format))
  expect(new Set(names).size).toBe(names.length)
})

test('no golden is missing or left over', () => {
  const names = all.map(({ name, format }) => goldenName(name, format))
  expect(goldens.list().toSorted()).toEqual(names.toSorted())
})

// A zip holds files that say so themselves; JSON knows no comment.
const readable = all.filter(({ format }) => !/zip|json|png/u.test(format.mediaType))

test.each(readable)('$name/$id holds no password and says what it is', ({ name, format }) => {
  const text = golden(name, format)
  expect(text).not.toMatch(
    // Where a program reads it from is none: `password = $__file{/etc/mail-relay/password}`.
    /^\s*(set\s+)?password\b(?!\s*[:=]\s*"?\$)|<key>\w*Password\w*<\/key>|-Password\b|ConvertTo-SecureString/imu,
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
  const parts = [...format.for, ...format.where, ...format.undo, ...(format.caution ?? [])]
  expect(parts.filter((part) => typeof part === 'object' && 'slot' in part)).toEqual([])
})

test.each(all)('the file name of $name/$id is plain ASCII', ({ name, format }) => {
  expect(format.name(cases[name])).toMatch(/^[a-z0-9][a-z0-9._-]{0,70}$/u)
})
