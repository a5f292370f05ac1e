import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { accountOf, profileKinds, readProfile, textOf } from '#proof/apple-profiles.ts'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasPython, python } from '#proof/python.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { cases } from '#generate/golden-cases.ts'
import { knownUser } from '#generate/placeholder.ts'

// What somebody could type, and what no door would let through.
const value = fc.oneof(
  { weight: 3, arbitrary: hostileLine },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom(cases.longest.email, cases.nasty.email, cases.nasty.name) },
)
const hostileSetup: fc.Arbitrary<MailboxSetup> = fc.record(
  {
    email: value,
    user: value,
    name: value,
    support: fc.record({ org: value, help: value }),
    cloud: fc.constantFrom(...Object.values(clouds)),
    today: fc.constant('2026-11-23' as const),
    link: value,
  },
  { requiredKeys: ['cloud', 'today', 'link'] },
)

const VALUES = `
import sys, json, plistlib
def values(text):
    profile = plistlib.loads(text.encode())
    account, = profile['PayloadContent']
    return [account.get('EmailAddress'), account.get('UserName'), profile.get('PayloadOrganization'),
        account['PayloadDisplayName'], profile['PayloadDisplayName'], *profile, *account]
print(json.dumps([values(text) for text in json.load(sys.stdin)]))
`

const valuesOf = (setup: MailboxSetup) => {
  const whose = setup.email ?? 'any mailbox'
  return [
    setup.email ?? null,
    setup.email === undefined ? null : (knownUser(setup) ?? null),
    setup.support?.org ?? null,
    `Exchange account: ${whose}`,
    `Microsoft 365 mail: ${whose}`,
  ]
}

/** The keys of a harmless mailbox of which the same is known: a hostile one may add none. */
function keysOf(format: FileFormat, { email, support, cloud }: MailboxSetup): string[] {
  const key = `${format.id} ${email === undefined} ${support === undefined} ${cloud.id}`
  const harmless: MailboxSetup = {
    cloud,
    today: '2026-11-23',
    link: '',
    ...(email === undefined ? {} : { email: 'ana@contoso.com' }),
    ...(support === undefined ? {} : { support: { org: 'Contoso', help: '' } }),
  }
  const found =
    known.get(key) ??
    [readProfile(textOf(format, harmless)), accountOf(textOf(format, harmless))].flatMap(Object.keys)
  known.set(key, found)
  return found
}
const known = new Map<string, string[]>()

describe.each(profileKinds)('$id', ({ format }) => {
  test.skipIf(!hasPython)('10,000 hostile mailboxes come back from plistlib, or are refused', () => {
    const setups = fc.sample(hostileSetup, 10_000)
    const written = setups.map((setup) => resultOf(() => textOf(format, setup)))
    const refused = written.filter((text) => text === 'refused').length
    expect(refused).toBeGreaterThan(100)
    expect(refused).toBeLessThan(9_000)
    const back = python(
      VALUES,
      written.filter((text) => text !== 'refused'),
    )
    const sent = setups.filter((_, at) => written[at] !== 'refused')
    expect(back).toEqual(sent.map((setup) => [...valuesOf(setup), ...keysOf(format, setup)]))
  })
})
