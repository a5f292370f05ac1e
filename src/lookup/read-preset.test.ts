import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import type { Preset } from '#content/preset.ts'
import { packText } from '#lib/packed-text.ts'
import { presetFile, readLinkPreset, writeLinkPreset } from './link-preset.ts'
import { shape } from './preset-schema.ts'
import { readPreset } from './read-preset.ts'

const what = (text: string) => {
  const read = readPreset(text)
  return 'problems' in read
    ? read.problems.map(({ where, what: says }) => `${where}: ${says}`).join('\n')
    : ''
}
const right = (file: object): Preset => {
  const read = readPreset(JSON.stringify(file))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.preset
}
const of = (file: object) => what(JSON.stringify(file))

test('a file of the first days is still right', () => {
  expect(
    right({
      organisation: 'Contoso Schools',
      domain: 'contoso.com',
      cloud: 'gcc-high',
      support: { email: 'help@contoso.com', phone: '+1 425 555 0100', page: 'https://help.contoso.com/mail' },
      first: ['other-app', 'other-app'],
      notOffered: [{ app: 'thunderbird', reason: 'Our licence has Outlook.' }],
    }),
  ).toMatchObject({ organisation: 'Contoso Schools', first: ['other-app', 'other-app'] })
})

describe('a wrong preset is told in sentences', () => {
  test.for([
    [{ host: 'mail.example.net' }, /“host”.*Servers, ports, files and scripts cannot be set/u],
    [{ support: { script: 'x' } }, /^support: There is no “script”.*email, phone, page/u],
    [{ support: { page: 'javascript:alert(1)' } }, /^support\.page: .*https/u],
    [{ first: ['eudora'] }, /^first\.0: There is no app “eudora”/u],
    [{ only: { apps: [], reason: 'No.' } }, /leaves no app/u],
    [{ notOffered: appIds.map((app) => ({ app, reason: 'No.' })) }, /leaves no app/u],
    [{ only: { apps: ['k9'], reason: 'a' }, notOffered: [{ app: 'k9', reason: 'b' }] }, /leaves no app/u],
    [
      { closedWays: ['exchange', 'imap', 'pop', 'send'].map((way) => ({ way, reason: 'No.' })) },
      /at least one open/u,
    ],
    [{ closedWays: [{ way: 'pop', reason: ' ' }] }, /^closedWays\.0\.reason: Write a text/u],
    [
      { accent: { light: '#ffcc00', dark: '#ffcc00' } },
      /^accent\.light: #ffcc00 has a contrast of 1\.\d:1.*nearest.*#[\da-f]{6}/u,
    ],
    [{ accent: { light: 'red; background: url(x)', dark: '#ffcc00' } }, /^accent\.light: Write a colour/u],
    [{ logo: 'data:image/svg+xml;base64,PHN2Zy8+' }, /^logo: .*SVG is not taken/u],
    [{ logo: 'https://example.net/logo.png' }, /^logo: /u],
    [{ logo: `data:image/png;base64,${'A'.repeat(50_000)}` }, /too large/u],
    [{ note: 'x'.repeat(601) }, /1 to 600/u],
  ] as const)('%j', ([file, says]) => expect(of(file)).toMatch(says))

  test('another file by mistake', () => expect(what(' '.repeat(200_000))).toMatch(/Is it the right file/u))
})

test('the only apps leave out all others, each with the reason', () => {
  const { notOffered } = right({ only: { apps: ['k9', 'thunderbird'], reason: 'We know these.' } })
  expect(notOffered).toHaveLength(appIds.length - 2)
  expect(notOffered.every(({ app, reason }) => app !== 'k9' && reason === 'We know these.')).toBe(true)
})

test('what turns a line round is taken out of a text', () => {
  expect(right({ organisation: ' Con\u202Etoso\u0000 ' }).organisation).toBe('Con toso')
})

const sentence = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== '')
const app = fc.constantFrom(...appIds)
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
/** Files that are nearly right, with hosts and scripts where something might take them. */
const hostile = fc.oneof(
  sentence,
  fc.constantFrom('smtp.evil.example', 'javascript:alert(1)', '<script>'),
  fc.integer(),
)
const file = fc.record(
  {
    organisation: some(sentence),
    cloud: some(fc.oneof(fc.constantFrom('worldwide', 'gcc-high'), hostile)),
    support: some(fc.dictionary(fc.constantFrom('email', 'phone', 'page', 'host', '__proto__'), hostile)),
    first: some(fc.array(app)),
    notOffered: some(fc.array(fc.record({ app, reason: sentence }), { maxLength: 5 })),
    closedWays: some(fc.array(fc.record({ way: fc.constantFrom('imap', 'pop', 'send'), reason: sentence }))),
    note: some(sentence),
    host: some(fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, hostile)),
  },
  { requiredKeys: [] },
)
const KEYS = new Set([...Object.keys(shape), 'claimed'])

test('no text whatever makes a preset with a key that is none of ours', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        file.map((each) => JSON.stringify(each)),
      ),
      (text) => {
        const read = readPreset(text)
        if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0)
        else expect(Object.keys(read.preset).filter((key) => !KEYS.has(key))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

describe('in a link', () => {
  test('a preset comes back as it was, without its logo', () => {
    fc.assert(
      fc.property(file, (each) => {
        const read = readPreset(JSON.stringify(each))
        if ('problems' in read) return
        expect(readLinkPreset(writeLinkPreset(read.preset))).toEqual({ preset: read.preset })
        expect(right(presetFile(read.preset))).toEqual(read.preset)
      }),
    )
  })

  test('no fragment makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[dj][\w-]{0,200}$/u)), (text) => {
        const read = readLinkPreset(text)
        if ('preset' in read) expect(Object.keys(read.preset).filter((key) => !KEYS.has(key))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('what would unpack into millions is damaged, what is long is too long', () => {
    expect(readLinkPreset(packText(JSON.stringify({ note: 'x'.repeat(2_000_000) })))).toEqual({
      reason: 'damaged',
    })
    expect(readLinkPreset('j'.repeat(6001))).toEqual({ reason: 'too-long' })
  })

  test('a link that was handed out is read for ever', () => {
    expect(readLinkPreset('jeyJvcmdhbmlzYXRpb24iOiJDb250b3NvIn0')).toEqual({
      preset: { organisation: 'Contoso', first: [], notOffered: [] },
    })
  })
})
