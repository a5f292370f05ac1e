import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { noPreset } from '#content/preset.ts'
import { mobileconfig } from '#generate/apple/mobileconfig.ts'
import { readZip } from '#proof/zip.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import type { KitTell } from './kit-result.ts'
import type { KitWish } from './kit-wish.ts'
import { restsAfter } from './rests-after.ts'
import { writeKit } from './write-kit.ts'

const wish: KitWish = {
  parts: ['links', 'profiles'],
  cloud: clouds.worldwide,
  today: '2026-11-25',
  preset: noPreset,
  site: 'https://setup.example.com/',
  answers: { device: 'windows', app: 'thunderbird' },
  states: { smtp: 'on' },
}
const quiet: KitTell = { made: () => undefined, stopped: () => false, rest: () => undefined }
const people = (count: number): KitMailbox[] =>
  Array.from({ length: count }, (_, at) => ({
    row: at + 2,
    email: `person${at}@contoso.com`,
    name: `Person ${at}`,
    mailbox: 'own',
    states: {},
  }))

const kitFor = async (mailboxes: readonly KitMailbox[], more: Partial<KitWish> = {}) => {
  const result = await writeKit(mailboxes, { ...wish, ...more }, quiet)
  if (result === undefined) throw new Error('It stopped by itself')
  return { ...result, entries: readZip(Buffer.concat(result.parts)).entries }
}

test('what is inside is counted, and everybody gets the profile that they would make themselves', async () => {
  const { entries, files, skipped } = await kitFor(people(3))
  expect(files).toEqual([
    { name: 'links.csv', count: 1 },
    { name: 'profiles/', count: 3 },
    { name: 'read-me.txt', count: 1 },
  ])
  expect(skipped).toEqual([])
  const { cloud, today } = wish
  expect(entries.slice(1, -1).map(({ text }) => text)).toEqual(
    people(3).map(({ email, name = '' }) =>
      mobileconfig({ email, name, mailbox: 'own', cloud, today, link: '' }),
    ),
  )
})

test('a signature takes the place of the profile', async () => {
  const sign = async (profile: string) => new TextEncoder().encode(`signed ${profile.length}`)
  const { entries } = await kitFor(people(1), { parts: ['profiles'], sign })
  expect(entries[0]?.text).toMatch(/^signed \d{4}$/u)
})

test('an address that Exchange would take for a pattern is not in the plan, and the list of what is missing says why', async () => {
  const odd = people(4).map((each, at) => ({
    ...each,
    email: ['a*@contoso.com', 'b?@contoso.com'][at] ?? each.email,
  }))
  const { entries, skipped } = await kitFor(odd, { parts: ['scripts', 'links'] })
  const text = (name: string) => entries.find((entry) => entry.name === name)?.text ?? ''
  expect(text('scripts/plan.csv').split('\r\n').slice(1, -1)).toEqual([
    '"person2@contoso.com","on","",""',
    '"person3@contoso.com","on","",""',
  ])
  expect(skipped.map(({ row, why }) => [row, why])).toEqual([
    [2, 'wildcard'],
    [3, 'wildcard'],
  ])
  expect(text('left-out.csv')).toMatch(
    /"2","a\*@contoso\.com","Plan for the scripts","Exchange takes \* and \? /u,
  )
  expect(text('links.csv')).toContain('b?@contoso.com')
})

test('it says how far it is, and stops when it is told to', async () => {
  const told: number[] = []
  const made = (done: number, of: number) => void told.push(done / of)
  expect(await writeKit(people(1000), wish, { ...quiet, made })).toBeDefined()
  expect(told).toHaveLength(100)
  expect(told.at(-1)).toBe(1)
  let asked = 0
  expect(await writeKit(people(1000), wish, { ...quiet, stopped: () => ++asked > 500 })).toBeUndefined()
  expect(asked).toBe(501)
})

test('pieces may be kept elsewhere while it grows', async () => {
  const keep = (pieces: Uint8Array<ArrayBuffer>[]) => ({ bytes: Buffer.concat(pieces) })
  const kept = await writeKit(people(1500), { ...wish, parts: ['profiles'] }, { ...quiet, keep })
  const whole = await writeKit(people(1500), { ...wish, parts: ['profiles'] }, quiet)
  const joined = (kept?.parts ?? []).map((part) => ('bytes' in part ? part.bytes : part))
  expect(kept?.parts.some((part) => 'bytes' in part)).toBe(true)
  expect(Buffer.concat(joined).equals(Buffer.concat(whole?.parts ?? []))).toBe(true)
})

test('the same list gives the same bytes', async () => {
  const twice = await Promise.all([kitFor(people(50)), kitFor(people(50))])
  expect(Buffer.concat(twice[0].parts).equals(Buffer.concat(twice[1].parts))).toBe(true)
})

test('who is left out of a part is named, with the reason', async () => {
  const { entries, files, skipped } = await kitFor(people(2), { parts: ['links', 'sheets'], answers: {} })
  expect(files.map(({ name }) => name)).toEqual(['links.csv', 'left-out.csv', 'read-me.txt'])
  expect(skipped).toEqual([2, 3].map((row) => ({ row, part: 'sheets', why: 'no-app' })))
  const [, first] = entries[1]?.text.split('\r\n') ?? []
  expect(first).toMatch(/^"2","person0@contoso.com","Sheet","No app is chosen/u)
  expect(entries.at(-1)?.text).toContain('2 rows of your list')
})

test('it rests when it is time to, and goes on', async () => {
  let [clock, rested] = [0, 0]
  const turn = async () => void (rested += 1)
  const rest = restsAfter(20, () => (clock += 1), turn)
  expect(await writeKit(people(100), wish, { ...quiet, rest })).toBeDefined()
  expect(rested).toBeGreaterThan(10)
})

test('a profile goes to whoever can use one', async () => {
  const [open, thunderbird, iphone, shared] = people(4)
  const rows: KitMailbox[] = [
    open,
    { ...thunderbird, app: 'thunderbird' },
    { ...iphone, app: 'apple-mail-ios' },
    { ...shared, mailbox: 'shared' },
  ].filter((row): row is KitMailbox => row !== undefined)
  const { entries, skipped } = await kitFor(rows)
  expect(entries.flatMap(({ name }) => (name.startsWith('profiles/') ? [name] : []))).toEqual([
    'profiles/exchange-online-person0-contoso.com.mobileconfig',
    'profiles/exchange-online-person2-contoso.com.mobileconfig',
  ])
  expect(skipped).toEqual([{ row: 5, part: 'profiles', why: 'shared' }])
})

test('tables that people open are cut as their own list, and the plan as PowerShell reads it', async () => {
  const { entries } = await kitFor(people(1), {
    parts: ['scripts', 'links', 'mail-merge'],
    separator: ';',
    refused: [{ row: 9, address: 'x', why: 'No address.' }],
  })
  const first = (name: string) =>
    entries
      .find((entry) => entry.name === name)
      ?.text.replace(/^\uFEFF/u, '')
      .split('\r\n')[0] ?? ''
  for (const name of ['links.csv', 'mail-merge/people.csv', 'left-out.csv'])
    expect(first(name)).toMatch(/^"\w+";"/u)
  expect(first('scripts/plan.csv')).toMatch(/^"\w+","/u)
})

test('a letter goes to people, not to what only sends', async () => {
  const [ana, printer] = people(2)
  const rows = [ana, { ...printer, app: 'hp-printer' }] as KitMailbox[]
  const { entries, skipped } = await kitFor(rows, { parts: ['mail-merge'] })
  expect(skipped).toEqual([{ row: 3, part: 'mail-merge', why: 'device' }])
  expect(entries.find(({ name }) => name === 'mail-merge/people.csv')?.text.split('\r\n')).toHaveLength(3)
})
