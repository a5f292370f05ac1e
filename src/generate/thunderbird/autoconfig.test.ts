import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoconfigProblems, hasXmllint, xmllintVersion } from '#proof/autoconfig-schema.ts'
import { elementsByPython } from '#proof/elements.ts'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasPython } from '#proof/python.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import { cases, casesOf, formatOf, golden, goldenName, goldens } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'

const autoconfig = formatOf('autoconfig')
const folder = formatOf('autoconfig-folder')
const plain = golden('plain', autoconfig)

describe.skipIf(!hasXmllint)('read by xmllint with a strict schema', () => {
  test('every golden is what the schema allows', () => {
    expect(autoconfigProblems(casesOf(autoconfig).map((name) => golden(name, autoconfig)))).toEqual(
      casesOf(autoconfig).map(() => ''),
    )
    proved('autoconfig', 'xmllint', xmllintVersion())
  })

  test.each([
    ['a kind of encryption that Thunderbird does not know', '>SSL<', '>TLS<'],
    ['OAuth2 in small letters', '>OAuth2<', '>oauth2<'],
    ['no domain', '<domain>contoso.com</domain>', ''],
    ['a variable that is not closed', '%EMAILADDRESS%', '%EMAILADDRESS'],
    ['port 465, which Exchange Online does not have', '587', '465'],
    ['a password instead of the sign-in', '>OAuth2<', '>password-cleartext<'],
    ['an ampersand that is not escaped', '(contoso.com)', 'A & B'],
  ])('%s is caught', (_, good, bad) => {
    expect(plain).toContain(good)
    expect(autoconfigProblems([plain.replace(good, bad)])).not.toEqual([''])
  })
})

const label = fc.string({ unit: fc.constantFrom(...'abzAZ09-'), minLength: 1, maxLength: 64 })
const hostileDomain = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => labels.join('.')),
  fc.tuple(label, fc.oneof(hostileLine, anyText)).map(([start, rest]) => `${start}.${rest}`),
  fc.constantFrom('1.2.3.4', '[::1]', 'x.'.repeat(130), '\u212A.example', 'a.example\n', 'a.example@'),
)

describe.skipIf(!hasPython)('read by Python’s expat', () => {
  test('10,000 hostile domains and links: refused, or read back with nothing added and nobody in it', () => {
    const read = (elements: readonly { name: string }[]) => elements.map(({ name }) => name)
    const [model] = elementsByPython([plain])
    const asked = fc.sample(fc.tuple(hostileDomain, hostileLine, anyText), 10_000)
    const written = asked.flatMap(([domain, link, person]) => {
      const email = `PERSON@${domain}`
      const setup = {
        ...cases.plain,
        email,
        name: `PERSON ${person}`,
        link: `https://x/?${link}#PERSON${person}`,
      }
      const xml = resultOf(() => String(autoconfig.write(setup)))
      return xml === 'refused' ? [] : [{ domain: email.split('@').at(-1)?.toLowerCase(), xml }]
    })
    expect(written.length).toBeGreaterThan(800)
    const found = elementsByPython(written.map(({ xml }) => xml))
    for (const [at, elements] of found.entries()) {
      const { domain, xml } = written[at] ?? {}
      expect(read(elements)).toEqual(read(model ?? []))
      expect(elements[1]?.attributes).toEqual({ id: domain })
      expect(elements.slice(2, 5).map(({ text }) => text)).toEqual([
        domain,
        `Microsoft 365 (${domain})`,
        domain,
      ])
      expect(elements.slice(5)).toEqual(model?.slice(5))
      expect(xml).not.toContain('PERSON')
    }
  })
})

describe.skipIf(!hasZipReaders)('the folder', () => {
  test.each(casesOf(folder))('%s: unzip and Python find the file in both places, and notes', (name) => {
    const { entries } = readZip(goldens.bytes(goldenName(name, folder)))
    const [readme, ...files] = entries
    expect(entries.map((entry) => entry.name)).toEqual([
      'README.txt',
      'mail/config-v1.1.xml',
      '.well-known/autoconfig/mail/config-v1.1.xml',
    ])
    for (const { text } of files) expect(text).toBe(golden(name, autoconfig))
    const email = emailOf(cases[name])
    for (const part of ['no password', 'How to undo it:', 'octet-stream', 'HOW TO TEST IT'])
      expect(readme?.text).toContain(part)
    expect(readme?.text).toContain(`https://autoconfig.${email.split('@')[1]}/mail/config-v1.1.xml?`)
    expect(readme?.text).toMatch(/^[\n\x20-\x7e]*$/u)
    expect(readme?.text).not.toContain(email)
    proved('autoconfig-folder', 'unzip', versionOf('unzip', ['-v']))
  })
})

test('an address outside ASCII is refused: Thunderbird looks up no such domain', () => {
  const refused = resultOf(() => String(autoconfig.write({ ...cases.plain, email: 'ana@пошта.example' })))
  expect(refused).toBe('refused')
})
