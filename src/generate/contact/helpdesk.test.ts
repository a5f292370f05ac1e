import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Support } from '#content/support.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { expectWellFormed, readByIcalJs, valueOf, type ReadComponent } from '#proof/content-lines.ts'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { npmVersion } from '#proof/npm-version.ts'
import { proved } from '#proof/record.ts'
import { contactsByPython, vobject } from '#proof/vobject.ts'
import { waysToReach } from './ways-to-reach.ts'

const helpdesk = formatOf('helpdesk-vcf')
const offered = casesOf(helpdesk)
const made = (support: Support) => helpdesk.write({ ...cases.plain, support }) as string

const properties = ([, all]: ReadComponent, name: string) => all.filter(([each]) => each === name)

test('it is offered where somebody helps', () => {
  expect(offered).toEqual(['gcc-high', 'shared'])
})

test.each(offered)('%s: ical.js reads who helps and how to reach them', (name) => {
  const { support }: MailboxSetup = cases[name]
  const text = golden(name, helpdesk)
  expectWellFormed(text)
  const read = readByIcalJs(text)
  expect(valueOf(read, 'version')).toBe('4.0')
  expect(valueOf(read, 'org') ?? '').toBe(support?.org ?? '')
  expect(valueOf(read, 'fn')).toContain(support?.org ?? 'Help desk')
  expect(text).not.toContain('ana')
  expect(text).not.toContain('setup.example.com')
  proved('helpdesk-vcf', 'ical.js', npmVersion('ical.js'))
})

describe.skipIf(!vobject.there)('read by Python', () => {
  test.each(offered)('%s: the same', (name) => {
    const { support }: MailboxSetup = cases[name]
    const [read] = contactsByPython([golden(name, helpdesk)])
    expect(read).toMatchObject({ version: '4.0', org: support?.org === undefined ? [] : [support.org] })
    expect(read?.ways.map(({ value }) => value.replace(/^tel:/u, '').replaceAll('-', ' '))).toEqual([
      support?.help,
    ])
    proved('helpdesk-vcf', 'vobject', vobject.version())
  })

  test('10,000 help desks: vobject reads back names, contacts and notes', () => {
    expect(contactsByPython(desks.map(({ text }) => text)).map(seenByVobject)).toEqual(
      desks.map(({ given }) => expectedByVobject(given)),
    )
  })
})

// Of the door for names: no control character. Some with a contact in it, some without.
const contact = fc.constantFrom(
  'help@contoso.com',
  "o'brien+a=b@contoso.com",
  '+49 30 1234567',
  '+1 (555) 0100',
  '4711',
  'https://help.contoso.com/?a=1;b=2,c',
  String.raw`https://x/\n\;\,`,
)
const support: fc.Arbitrary<Support> = fc.record(
  {
    org: fc.oneof(hostileLine, fc.string({ unit: fc.constantFrom(...'\\;,:n N"=字'), maxLength: 60 })),
    help: fc
      .tuple(
        fc.oneof(hostileLine, contact),
        fc.constantFrom('', ', ', '; ', ' · ', ' '),
        fc.oneof(hostileLine, contact),
      )
      .map((parts) => parts.join('')),
  },
  { requiredKeys: ['help'] },
)
/** Drawn and written once, and read by both; without those that the format refuses. */
const desks = fc.sample(support, 10_000).flatMap((given) => {
  const text = resultOf(() => made(given))
  return text === 'refused' ? [] : [{ given, text }]
})

test('most of 10,000 help desks are written', () => {
  expect(desks.length).toBeGreaterThan(8000)
})

const fullName = ({ org }: Support) => (org === undefined ? 'Help desk for mail' : `${org}, help desk`)
const values = ({ help }: Support) => waysToReach(help).filter(({ kind }) => kind !== 'words')
// A number has hyphens where it had blanks (RFC 3966, 3), and both are compared as blanks.
const asRead = ({ kind, value }: ReturnType<typeof waysToReach>[number]) =>
  kind === 'page'
    ? value.replaceAll('\\', '%5C').replaceAll(',', '%2C')
    : kind === 'phone'
      ? value.replaceAll('-', ' ')
      : value

const withBlanks = (value: string) => value.replace(/^tel:/u, '').replaceAll('-', ' ')

// Only the part of the note that counts: what somebody wrote, where it is not all in the lines above it.
const noteOf = ({ help }: Support) =>
  waysToReach(help).some(({ kind }) => kind === 'words') ? `${help}\n\n${helpdesk.title}` : helpdesk.title

const expectedByVobject = (given: Support) => ({
  fn: fullName(given),
  n: fullName(given),
  org: given.org === undefined ? [] : [given.org],
  reach: values(given).map(asRead),
  note: noteOf(given),
})

const seenByVobject = (
  { fn, n, org, ways, note }: ReturnType<typeof contactsByPython>[number],
  at: number,
) => ({
  fn,
  n,
  org,
  reach: ways.map(({ value, parameters }) =>
    parameters['VALUE']?.[0] === 'uri' ? withBlanks(value) : value,
  ),
  note: note.slice(0, noteOf(desks[at]?.given ?? { help: '' }).length),
})

test('10,000 help desks: ical.js reads the same, and no line is added', () => {
  const read = desks.map(({ text }) => readByIcalJs(text))
  expect(read.map(seenByIcalJs)).toEqual(desks.map(({ given }) => expectedByIcalJs(given)))
})

const seenByIcalJs = (read: ReadComponent) => ({
  fn: valueOf(read, 'fn'),
  n: valueOf(read, 'n'),
  org: valueOf(read, 'org') ?? undefined,
  // In an order of its own.
  reach: ['email', 'tel', 'url']
    .flatMap((name) => properties(read, name))
    .map(([, , , said]) => withBlanks(String(said)))
    .toSorted(),
  lines: read[1].length,
})

const expectedByIcalJs = (given: Support) => ({
  fn: fullName(given),
  n: [fullName(given), '', '', '', ''],
  org: given.org,
  reach: values(given)
    .map((way) => withBlanks(asRead(way)))
    .toSorted(),
  lines: 6 + (given.org === undefined ? 0 : 1) + values(given).length,
})

test('lines stay whole and short, whatever is in them, or it is refused', () => {
  fc.assert(
    fc.property(anyText, anyText, (org, help) => {
      const text = resultOf(() => made({ org, help }))
      if (text !== 'refused') expectWellFormed(text)
    }),
  )
})

test('the same help desk is the same contact on any day and for anybody', () => {
  const uid = (setup: MailboxSetup) => /^UID:.*$/mu.exec(helpdesk.write(setup) as string)?.[0]
  const one = { org: 'Contoso', help: 'help@contoso.com' }
  expect(uid({ ...cases.plain, support: one })).toBe(
    uid({ ...cases.scripts, today: '2027-05-05', support: one }),
  )
  expect(uid({ ...cases.plain, support: one })).not.toBe(uid({ ...cases.plain, support: { help: one.help } }))
})

test.each([
  ['help@contoso.com', [['email', 'help@contoso.com']]],
  ['+1 555 0100', [['phone', '+1 555 0100']]],
  ['https://help.contoso.com/', [['page', 'https://help.contoso.com/']]],
  ['javascript:alert(1)', [['words', 'javascript:alert(1)']]],
  [
    'help@contoso.com, +1 555 0100, https://a/',
    [
      ['email', 'help@contoso.com'],
      ['phone', '+1 555 0100'],
      ['page', 'https://a/'],
    ],
  ],
  [
    'Ana, room 5',
    [
      ['words', 'Ana'],
      ['words', 'room 5'],
    ],
  ],
  ['', []],
])('%s is taken apart', (help, expected) => {
  expect(waysToReach(help).map(({ kind, value }) => [kind, value])).toEqual(expected)
})
