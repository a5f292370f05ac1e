import { describe, expect, test } from 'vitest'
import { showsSenders, valuesByGoIni } from '#proof/aerc.ts'
import { inisByPython } from '#proof/ini.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('grafana-ini')
const names = casesOf(format)

/** Lines and sections by configparser; each value then by go-ini itself, which Grafana uses. */
function read(texts: readonly string[]) {
  const files = inisByPython(texts)
  const values = valuesByGoIni(files.flatMap((sections) => Object.values(sections).flatMap(Object.values)))
  // In the order in which they were asked for.
  const next = values.values()
  return files.map((sections) =>
    Object.fromEntries(
      Object.entries(sections).map(([section, entries]) => [
        section,
        Object.fromEntries(Object.keys(entries).map((key) => [key, next.next().value])),
      ]),
    ),
  )
}

const settingsFor = (email: string, user: string, name?: string) => ({
  smtp: {
    enabled: 'true',
    host: '127.0.0.1:1587',
    user,
    password: '$__file{/etc/mail-relay/password}',
    startTLS_policy: 'NoStartTLS',
    skip_verify: 'false',
    from_address: email,
    ...(name === undefined ? {} : { from_name: name }),
  },
})

describe.skipIf(!hasPython || !showsSenders)('read by configparser and go-ini', () => {
  test('every setting is what went in', () => {
    expect(read(names.map((name) => golden(name, format)))).toEqual(
      names.map((name) => {
        const setup: MailboxSetup = cases[name]
        // The name of the nasty one has a backtick, which ends the quotes of go-ini.
        return settingsFor(emailOf(setup), userOf(setup), name === 'nasty' ? undefined : setup.name)
      }),
    )
    proved('grafana-ini', 'Python configparser (lines)', versionOf('python3'))
    proved('grafana-ini', 'go-ini of aerc (values)', versionOf('aerc', ['-v']))
  })

  test('any person stays inside the three values', () => {
    const files = hostileFiles(format, 1000)
    const readings = read(files.map(({ text }) => text))
    const named = files.map(({ name }, at) =>
      readings[at]?.['smtp']?.['from_name'] === undefined ? undefined : name,
    )
    expect(named.filter((name) => name !== undefined).length).toBeGreaterThan(100)
    expect(readings).toEqual(files.map(({ email, user }, at) => settingsFor(email, user, named[at])))
  })
})

test('an ordinary address needs no quotes', () => {
  expect(golden('plain', format)).toContain('\nuser = ana@contoso.com\n')
})
