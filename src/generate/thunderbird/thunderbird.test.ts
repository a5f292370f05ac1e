import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { hostileLine, resultOf } from '#proof/hostile-text.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { askThunderbird, hasThunderbird, type DesktopAccount, type ReadConfig } from '#proof/thunderbird.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { autoconfigXml } from './autoconfig-xml.ts'
import { qrAccount } from './qr-account.ts'

// Python reads 10,000 values of each in the tests beside this one; Thunderbird as many as it takes in seconds.
const MANY = 500

const label = fc.stringMatching(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/u)
const domain = fc
  .array(label, { minLength: 2, maxLength: 5 })
  .map((labels) => labels.join('.'))
  .filter((text) => !/\.\d+$/u.test(text))
const local = fc.string({ unit: fc.constantFrom(..."aZ0!#&'*+-/=?^_{|}~%`$"), minLength: 1, maxLength: 30 })
const email = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}`)
// Of the user name for sending Thunderbird itself keeps only the low byte of each letter.
const user = hostileLine.map((text) => `u${text.replaceAll(/[^ -ÿ]/gu, '')}`)

const autoconfig = formatOf('autoconfig')
const plain = golden('plain', autoconfig)
const otherClouds = [clouds['gcc-high'], clouds.dod, clouds.china]
const mistakes = [
  ['>SSL<', '>TLS<'],
  ['>OAuth2<', '>oauth2<'],
  ['<domain>contoso.com</domain>', ''],
  ['(contoso.com)', 'A & B'],
] as const
const domains = fc.sample(domain, MANY)

/** What is read, by what it is for; each part for one address. */
const configs = {
  goldens: casesOf(autoconfig).map((name) => golden(name, autoconfig)),
  clouds: otherClouds.map((cloud) => autoconfigXml('contoso.com', cloud, '')),
  mistakes: mistakes.map(([good, bad]) => plain.replaceAll(good, bad)),
  open: [plain.replaceAll('%EMAILADDRESS%', '%EMAILADDRESS')],
  domains: domains.map((host) => String(autoconfig.write({ ...cases.plain, email: `ana@${host}` }))),
}

const accountOf = (setup: MailboxSetup): DesktopAccount => ({
  email: emailOf(setup),
  user: userOf(setup),
  name: setup.name ?? '',
})
const accounts: readonly DesktopAccount[] = [
  ...casesOf(formatOf('thunderbird-qr')).map((name) => accountOf(cases[name])),
  ...fc.sample(fc.record({ email, name: hostileLine, user }), MANY),
]

describe.skipIf(!hasThunderbird)('asked in one start', () => {
  const read = new Map<string, readonly ReadConfig[]>()
  let exported: readonly (string | null)[] = []
  beforeAll(() => {
    const all = Object.values(configs).flat()
    const answer = askThunderbird(
      all.map((xml) => ({ xml, email: 'ana@contoso.com' })),
      accounts,
    )
    let from = 0
    for (const [part, texts] of Object.entries(configs)) {
      read.set(part, answer.read.slice(from, from + texts.length))
      from += texts.length
    }
    exported = answer.exported
  }, 120_000)

  test('Thunderbird reads in every golden the servers and the sign-in that went in', () => {
    const hosts = casesOf(autoconfig).map((name) => emailOf(cases[name]).split('@')[1] ?? '')
    expect(read.get('goldens')).toEqual(hosts.map(worldwide))
    for (const id of ['autoconfig', 'autoconfig-folder'] as const)
      proved(id, 'Thunderbird', versionOf('thunderbird'))
  })

  test('it reads any domain that we write, in small letters', () => {
    expect(read.get('domains')).toEqual(domains.map((host) => worldwide(host.toLowerCase())))
  })

  test('it refuses the sign-in for the servers of every other cloud, so those get no file', () => {
    const hosts = otherClouds.map(({ servers }) => servers.imap.host.value)
    expect(read.get('clouds')).toEqual(
      hosts.map((host) => ({ refused: `Error: Lacking OAuth2 config for ${host}` })),
    )
  })

  test('it refuses other words than those of the format', () => {
    expect(read.get('mistakes')).toEqual(mistakes.map(() => ({ refused: expect.any(String) as string })))
  })

  test('it does not mind a variable that is left open, and would sign in with it; our schema does', () => {
    const [open] = read.get('open') ?? []
    expect(open).toMatchObject({ outgoing: 'smtp smtp.office365.com 587 STARTTLS OAuth2 %EMAILADDRESS' })
  })

  test('what it hands to a phone for the same account is what we write, to the letter', () => {
    const ours = accounts.map((account) => resultOf(() => qrAccount({ ...cases.plain, ...account })))
    const written = ours.filter((payload) => payload !== 'refused')
    expect(written.length).toBeGreaterThan(MANY / 2)
    expect(exported.filter((_, at) => ours[at] !== 'refused')).toEqual(written)
    for (const id of ['thunderbird-qr', 'thunderbird-qr-text'] as const)
      proved(id, 'Thunderbird', versionOf('thunderbird'))
  })
})

const worldwide = (host: string): ReadConfig => ({
  domains: [host],
  name: `Microsoft 365 (${host})`,
  incoming: [
    'imap outlook.office365.com 993 SSL OAuth2 ana@contoso.com',
    'pop3 outlook.office365.com 995 SSL OAuth2 ana@contoso.com',
  ],
  outgoing: 'smtp smtp.office365.com 587 STARTTLS OAuth2 ana@contoso.com',
})
