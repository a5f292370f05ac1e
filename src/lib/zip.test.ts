import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import { zip, zipDay, type ZipEntry } from './zip.ts'

const DAY = '2026-11-26'

const empty = (...names: string[]): ZipEntry[] => names.map((name) => ({ name, text: '' }))
const refused = (...names: string[]) => resultOf(() => zip(empty(...names), DAY).toString()) === 'refused'

const PIECES =
  '.. . / \\ a B 0 __proto__ constructor con NUL.txt c: ~ - \0 \n \u202E @ + ( = é .well-known * |'.split(' ')

/** Names made of what leads out of a folder, and of what programs stumble over. */
const hostileName = fc.oneof(
  fc.array(fc.constantFrom(' ', 'x'.repeat(120), ...PIECES), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'aZ9._@+=, ()-/'), maxLength: 30 }),
  hostileLine,
  anyText,
)

describe.skipIf(!hasZipReaders)('read back by unzip and Python’s zipfile', () => {
  test('10,000 hostile names: each is refused, or is the name of a file inside the folder', () => {
    const taken = fc
      .sample(hostileName, 10_000)
      .filter((name) => !refused(name))
      // Each in a folder of its own, so that none is refused for the sake of another.
      .map((name, at) => ({ name: `${at}/${name}`, text: name }))
    expect(taken.length).toBeGreaterThan(800)
    const { entries, unpacked } = readZip(zip(taken, DAY))
    const names = taken.map(({ name }) => name)
    expect(entries.map(({ name, text }) => ({ name, text }))).toEqual(taken)
    expect(unpacked).toEqual(names.toSorted())
  })

  test('text, bytes and rights come back, and the time is noon of the day', () => {
    const text = `${'Zeile für Zeile\n'.repeat(1000)}字 😀`
    const bytes = Uint8Array.from([0x50, 0x4b, 5, 6, 0])
    const made = zip(
      [
        { name: '.well-known/a.xml', text },
        { name: 'msmtprc', bytes, mode: 0o600 },
      ],
      DAY,
    )
    const time = '2026-11-26 12:00:00'
    expect(readZip(made).entries).toEqual([
      { name: '.well-known/a.xml', mode: 0o100644, time, text },
      { name: 'msmtprc', mode: 0o100600, time, text: 'PK\u0005\u0006\0' },
    ])
  })
})

test.each([
  '..',
  '.',
  'a/../b',
  '/etc/passwd',
  'a//b',
  'a/',
  '',
  'a\\b',
  'c:\\a',
  'a\nb',
  'a\0',
  '__proto__',
])('%j is refused', (name) => {
  expect(refused(name)).toBe(true)
})

test('names that one system or another would take for one are refused', () => {
  expect(refused('a', 'a')).toBe(true)
  expect(refused('Read.me', 'read.ME')).toBe(true)
  expect(refused('a', 'a/b')).toBe(true)
  expect(refused('a/b/c', 'A/B')).toBe(true)
  expect(refused('a/b', 'a/c', 'ab')).toBe(false)
})

test('the same files give the same bytes in every time zone', () => {
  const here = process.env['TZ']
  const made = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((zone) => {
    process.env['TZ'] = zone
    return Buffer.from(zip(empty('a'), DAY)).toString('hex')
  })
  if (here === undefined) delete process.env['TZ']
  else process.env['TZ'] = here
  expect(new Set(made).size).toBe(1)
})

test('rights that no file has are refused', () => {
  for (const mode of [-1, 0o1000, 0.5, Number.NaN])
    expect(() => zip([{ name: 'a', text: '', mode }], DAY)).toThrow(RangeError)
})

test('a clock that is far off does not stop anybody', () => {
  for (const day of ['1970-01-01', '2107-01-01', 'today'])
    expect(zipDay(day)).toEqual({ year: 1980, month: 1, date: 1 })
})
