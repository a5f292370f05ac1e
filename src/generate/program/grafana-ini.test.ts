import { describe, expect, test } from 'vitest'
import { goIniValue, inisByPython } from '#proof/ini.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('grafana-ini')
const names = casesOf(format)

/** Lines and sections by configparser; each value then by the rules of go-ini, which Grafana uses. */
const read = (texts: readonly string[]) =>
  inisByPython(texts).map((sections) =>
    Object.fromEntries(
      Object.entries(sections).map(([section, values]) => [
        section,
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, goIniValue(value)])),
      ]),
    ),
  )

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

describe.skipIf(!hasPython)('read by configparser and the rules of go-ini', () => {
  test('every setting is what went in', () => {
    expect(read(names.map((name) => golden(name, format)))).toEqual(
      names.map((name) => {
        const setup: MailboxSetup = cases[name]
        // The name of the nasty one has a backtick, which ends the quotes of go-ini.
        return settingsFor(emailOf(setup), userOf(setup), name === 'nasty' ? undefined : setup.name)
      }),
    )
    proved('grafana-ini', 'configparser of Python', versionOf('python3'))
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
