import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import type { WayId } from '#content/app.ts'
import { cloudIds } from '#content/clouds.ts'
import type { Preset } from '#content/preset.ts'
import { readPreset } from '#lookup/read-preset.ts'
import { draftOf, recommendedInVain } from './draft-of-preset.ts'
import { presetText } from './preset-text.ts'

const presetOf = (text: string) => {
  const read = readPreset(text)
  return 'preset' in read ? read.preset : expect.unreachable(JSON.stringify(read.problems))
}

/** What a preset means to its readers: which apps and ways are left, why not the others, in which order. */
function meaning({ first, notOffered, only, closedWays, ...rest }: Preset) {
  const hidden = new Map(notOffered.toReversed().map(({ app, reason }) => [app, reason]))
  return {
    ...rest,
    first: [...new Set(first)].filter((id) => !hidden.has(id)),
    hidden: Object.fromEntries(hidden),
    onlyBecause: only?.reason,
    closed: Object.fromEntries((closedWays ?? []).map(({ way, reason }) => [way, reason])),
  }
}

const app = fc.constantFrom(...appIds.slice(0, 8))
const reason = fc.constantFrom('No.', 'Never.', 'We know these.', ' Spaces ')
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const file = fc.record(
  {
    organisation: some(fc.constantFrom('Contoso', 'A “b” <c>')),
    domain: some(fc.constant('contoso.com')),
    cloud: some(fc.constantFrom(...cloudIds)),
    support: some(fc.constantFrom({ email: 'help@contoso.com' }, { phone: '+1 425 555 0100' }, {})),
    first: some(fc.array(app, { maxLength: 4 })),
    notOffered: some(fc.array(fc.record({ app, reason }), { maxLength: 5 })),
    only: some(fc.record({ apps: fc.array(app, { minLength: 1, maxLength: 4 }), reason })),
    closedWays: some(
      fc.array(fc.record({ way: fc.constantFrom<WayId>('exchange', 'imap', 'pop'), reason }), {
        maxLength: 3,
      }),
    ),
    note: some(fc.constant('a\nb')),
  },
  { requiredKeys: [] },
)

test('a preset means the same after it went through the editor', () => {
  let seen = 0
  fc.assert(
    fc.property(file, (given) => {
      const read = readPreset(JSON.stringify(given))
      if ('problems' in read) return
      seen += 1
      expect(meaning(presetOf(presetText(draftOf(read.preset))))).toEqual(meaning(read.preset))
    }),
    { numRuns: 600 },
  )
  expect(seen).toBeGreaterThan(300)
})

test('an app that is recommended but not among the only ones stays left out, and is named', () => {
  const preset = presetOf(
    JSON.stringify({
      first: ['k9', 'thunderbird', 'geary'],
      only: { apps: ['k9'], reason: 'We know it.' },
      notOffered: [{ app: 'geary', reason: 'Never.' }],
    }),
  )
  const again = presetOf(presetText(draftOf(preset)))
  expect(again.only?.apps).toEqual(['k9'])
  expect(again.first).toEqual(['k9'])
  expect(recommendedInVain(preset)).toEqual(['thunderbird', 'geary'])
  expect(recommendedInVain(again)).toEqual([])
})
