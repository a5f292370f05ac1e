import { expect, test } from 'vitest'
import type { Cloud } from '#content/clouds.ts'
import { caseNames, cases, formats, golden, goldenName, goldens, offered } from './golden-cases.ts'

// To accept a change: GOLDEN=write npx vitest run src/generate, then read the difference.
const accept = process.env['GOLDEN'] === 'write'

const all = caseNames.flatMap((name) => offered(name).map((format) => ({ name, format, id: format.id })))

test.each(all)('$name/$id is what it was, to the byte', ({ name, format }) => {
  const body = Buffer.from(format.write(cases[name]))
  if (accept) goldens.write(goldenName(name, format), body)
  expect(body.equals(goldens.bytes(goldenName(name, format)))).toBe(true)
})

// A zip holds files that say so themselves; JSON knows no comment.
const readable = all.filter(({ format }) => !/zip|json|png/u.test(format.mediaType))

/** What is still to end differs from day to day, and is all that this file is about. */
const dated = new Set(['deadlines-ics'])

test.each(all.filter(({ id }) => !dated.has(id)))(
  '$name/$id is the same on another day, so that two of them can be compared',
  ({ name, format }) => {
    const later = { ...cases[name], today: '2031-02-28' } as const
    expect(Buffer.from(format.write(later)).equals(Buffer.from(format.write(cases[name])))).toBe(true)
    expect(format.name(later)).toBe(format.name(cases[name]))
  },
)

/** A comment may be broken anywhere, and each line of it begins with a mark. */
const flow = (text: string) => text.replaceAll(/\s+(?:(?:#|\/\/|;)\s*)*/gu, ' ')

test.each(readable)('$name/$id says once which of its servers is unconfirmed', ({ name, format }) => {
  const { servers, name: cloud }: Cloud = cases[name].cloud
  const hosts = Object.values(servers).map(({ host }) => host)
  const sure = new Set(hosts.filter(({ confidence }) => confidence === 'sure').map(({ value }) => value))
  const text = golden(name, format)
  for (const { value } of hosts.filter((host) => !sure.has(host.value) && text.includes(host.value)))
    expect(flow(text).split(`Unconfirmed for ${cloud}: that the server for SMTP is ${value}.`)).toHaveLength(
      2,
    )
})

test('no two files of a person have one name', () => {
  const names = all.map(({ name, format }) => goldenName(name, format))
  expect(new Set(names).size).toBe(names.length)
})

test('no golden is missing or left over', () => {
  const names = all.map(({ name, format }) => goldenName(name, format))
  expect(goldens.list().toSorted()).toEqual(names.toSorted())
})

test.each(readable)('$name/$id holds no password and says what it is', ({ name, format }) => {
  const written = golden(name, format)
  // A line of a calendar or a contact goes on behind a space, wherever it is cut.
  const text = /calendar|vcard/u.test(format.mediaType) ? written.replaceAll('\r\n ', '') : written
  expect(text).not.toMatch(
    // Where a program reads it from is none: `password = $__file{/etc/mail-relay/password}`.
    /^\s*(set\s+)?password\b(?!\s*[:=]\s*"?\$)|<key>\w*Password\w*<\/key>|-Password\b|ConvertTo-SecureString/imu,
  )
  const flowing = flow(text)
  for (const part of [
    'Made by Exchange Online Setup with the facts of 23 November 2026',
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
  expect(format.name(cases[name])).toMatch(/^[a-z0-9][a-z0-9._-]{0,79}$/u)
})
