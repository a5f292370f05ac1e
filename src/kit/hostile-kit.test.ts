import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { noPreset } from '#content/preset.ts'
import { parseEmail, parseName } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import { csvByPython } from '#proof/csv.ts'
import { hostileMailboxes } from '#proof/hostile-mailboxes.ts'
import { htmlByPython } from '#proof/html.ts'
import { hasPython, plistsByPython } from '#proof/python.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import { planHolds } from './plan-csv.ts'
import { writeKit } from './write-kit.ts'

const NAMES = [
  `</script><img src=x onerror="a()">`,
  `=HYPERLINK("https://x.example","a")`,
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  `"Ana" 'Silva' ‘’“”„«»\`´`,
  ']]> --> &lt;b&gt; %%EOF',
  'عنا سيلفا',
  'ana\u0301',
  '../../a',
  'C:\\con',
  '{{7*7}} ${x}',
]
const EMAILS = [
  "'a@contoso.com",
  '=a@contoso.com',
  '+a@contoso.com',
  'con.a@contoso.com',
  '../a@contoso.com',
  'nul@contoso.com',
  'a--2@contoso.com',
  'A@contoso.com',
  'a@CONTOSO.com',
  'a&b@contoso.com',
  'a#b@contoso.com',
  '__proto__@contoso.com',
]

// As bad as the door lets through: what it refuses is no row.
const mailboxes: KitMailbox[] = [
  ...NAMES.map((name, at) => ({ email: `name${at}@contoso.com`, user: undefined, name })),
  ...EMAILS.map((email) => ({ email, user: undefined, name: undefined })),
  ...hostileMailboxes(150).flatMap((each) =>
    each?.email === undefined ? [] : [given({ email: each.email, user: each.user, name: each.name })],
  ),
]
  .flatMap(({ email, user, name }) => {
    const [address, shown] = [parseEmail(email), name === undefined ? undefined : parseName(name)]
    if (!address.ok || shown?.ok === false) return []
    return [given({ email: address.value, user, name: shown?.value })]
  })
  .map((person, at) => ({ ...person, row: at + 2, mailbox: 'own' as const, states: {} }))

const kit = async (people: readonly KitMailbox[]) => {
  const result = await writeKit(
    people,
    {
      parts: ['scripts', 'links', 'mail-merge', 'profiles', 'sheets'],
      cloud: clouds.worldwide,
      today: '2026-11-25',
      preset: { ...noPreset, organisation: '=Contoso "IT"', support: { phone: '+1 555 0100' } },
      site: 'https://setup.example.com/',
      answers: { device: 'windows', app: 'thunderbird' },
      states: { smtp: 'on' },
    },
    { made: () => undefined, stopped: () => false, rest: () => undefined },
  )
  return { ...result, ...readZip(Buffer.concat(result?.parts ?? [])) }
}

test.skipIf(!hasZipReaders || !hasPython)('a hostile row stays a row', async () => {
  expect(mailboxes.length).toBeGreaterThan(100)
  const { entries, unpacked, skipped } = await kit(mailboxes)
  const planned = mailboxes.filter(({ email }) => planHolds(email))
  expect(planned.length).toBeLessThan(mailboxes.length)
  expect(skipped).toEqual(
    mailboxes
      .filter(({ email }) => !planHolds(email))
      .map(({ row }) => ({ row, part: 'scripts', why: 'wildcard' })),
  )
  const texts = new Map(entries.map(({ name, text }) => [name, text]))
  const named = (start: string) => entries.filter(({ name }) => name.startsWith(start))

  // A file each, none besides, and no name that names another place.
  const runs = named('sheets/all-')
  expect(named('sheets/sheet-')).toHaveLength(mailboxes.length)
  expect(named('profiles/')).toHaveLength(mailboxes.length)
  expect(entries.length - 2 * mailboxes.length - runs.length - named('scripts/').length).toBe(6)
  expect(unpacked).toEqual(entries.map(({ name }) => name).toSorted())

  // A line for each person in every table, with as many cells as columns, and none of them a formula.
  const tables = csvByPython(
    ['links.csv', 'mail-merge/people.csv', 'scripts/plan.csv'].map((name) => texts.get(name) ?? ''),
  )
  for (const [place, [columns = [], ...lines]] of tables.entries()) {
    const people = place === 2 ? planned : mailboxes
    expect(lines).toHaveLength(people.length)
    for (const [at, line] of lines.entries()) {
      expect(line).toHaveLength(columns.length)
      for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u)
      // The guard is an apostrophe, or the angle brackets of the plan.
      expect(line[0]?.replace(/^'(?=[=+\-@])|^<|>$/gu, '')).toBe(people[at]?.email)
    }
  }

  // The files that the list names are the person's own.
  const [[, ...links] = []] = tables
  const sheets = htmlByPython(links.map((line) => texts.get(line.at(-2) ?? '') ?? ''))
  const profiles = plistsByPython(links.map((line) => texts.get(line.at(-1) ?? '') ?? '')) as {
    PayloadContent: { EmailAddress: string }[]
  }[]
  const addresses = profiles.map(({ PayloadContent: [account] }) => account?.EmailAddress)
  expect(addresses).toEqual(mailboxes.map(({ email }) => email))
  for (const [at, { elements, text }] of sheets.entries()) {
    expect(text).toContain(`${mailboxes[at]?.email}`)
    const link = elements.find(({ name }) => name === 'a')
    expect(link?.attributes['href']).toBe(links[at]?.[3])
  }
})

/** What an element is, without the values that are a person's own. */
const outline = ({ name, attributes }: { name: string; attributes: Record<string, string> }) =>
  [name, ...Object.keys(attributes), attributes['class'], attributes['http-equiv']].join(' ')

test.skipIf(!hasPython)('a hostile row adds no element to a sheet', async () => {
  const plain = (more: Partial<KitMailbox>) => ({
    row: 2,
    email: 'ana@contoso.com',
    mailbox: 'own' as const,
    states: {},
    ...more,
  })
  const kinds = await Promise.all(
    [{}, { name: 'Ana' }, { user: 'a@b.example' }, { name: 'Ana', user: 'a@b.example' }].map((more) =>
      kit([plain(more)]),
    ),
  )
  const sheetOf = ({ entries }: { entries: { name: string; text: string }[] }) =>
    entries.find(({ name }) => name.startsWith('sheets/sheet-'))?.text ?? ''
  const known = htmlByPython(kinds.map(sheetOf)).map(({ elements }) => elements.map(outline).join('\n'))
  const { entries } = await kit(mailboxes)
  const read = htmlByPython(
    entries.filter(({ name }) => name.startsWith('sheets/sheet-')).map(({ text }) => text),
  )
  for (const { elements } of read) expect(known).toContain(elements.map(outline).join('\n'))
  const [run] = htmlByPython(
    entries.filter(({ name }) => name.startsWith('sheets/all-')).map(({ text }) => text),
  )
  expect(run?.elements.filter(({ name }) => name === 'article')).toHaveLength(mailboxes.length)
})
