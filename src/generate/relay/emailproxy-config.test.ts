import { describe, expect, test } from 'vitest'
import { accountsIn, readAsEmailproxy } from '#proof/emailproxy.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, knownUser, userOf } from '#generate/placeholder.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'

const emailproxy = formatOf('emailproxy-config')
const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text)

/** The proxy looks for a section by the user name of the program: of a shared mailbox the address as well. */
const accountsOf = (setup: MailboxSetup) => [
  ...new Set([...(setup.mailbox === 'shared' ? [emailOf(setup)] : []), userOf(setup)]),
]

const hosts = {
  worldwide: 'https://outlook.office.com',
  'gcc-high': 'https://outlook.office365.us',
  dod: 'https://outlook.office365.us',
  china: 'https://partner.outlook.cn',
}

describe.skipIf(!hasPython)('read by Python as email-oauth2-proxy does', () => {
  test.each(casesOf(emailproxy))('%s: servers on this machine only, and the accounts', (name) => {
    const setup: MailboxSetup = cases[name]
    const readings = readAsEmailproxy([golden(name, emailproxy)])
    const { imap, pop, smtp } = setup.cloud.servers
    const local = { address: '127.0.0.1', starttls: false }
    const withPop = name !== 'scripts'
    const servers = [
      { ...local, type: 'IMAP', port: 1993, server: imap.host.value, serverPort: 993 },
      ...(withPop ? [{ ...local, type: 'POP', port: 1995, server: pop.host.value, serverPort: 995 }] : []),
      { ...local, type: 'SMTP', port: 1587, server: smtp.host.value, serverPort: 587, starttls: true },
    ]
    const host = hosts[setup.cloud.id]
    const scopes = ['IMAP.AccessAsUser.All', ...(withPop ? ['POP.AccessAsUser.All'] : []), 'SMTP.Send']
    const domain = (knownUser(setup) ?? setup.email)?.split('@')[1]
    const tenant = name === 'scripts' ? 'xn--80a1acn3a.example' : (domain ?? 'YOUR-DOMAIN')
    const account = {
      permission_url: `https://${setup.cloud.signInHost.value}/${tenant}/oauth2/v2.0/authorize`,
      token_url: `https://${setup.cloud.signInHost.value}/${tenant}/oauth2/v2.0/token`,
      oauth2_scope: [...scopes.map((scope) => `${host}/${scope}`), 'offline_access'].join(' '),
      redirect_uri: 'http://localhost',
      client_id: 'YOUR-APPLICATION-ID',
      use_pkce: 'True',
    }
    const accounts = accountsOf(setup)
    expect(readings.map((reading) => reading.servers)).toEqual([servers])
    expect(readings.map(accountsIn)).toEqual([Object.fromEntries(accounts.map((each) => [each, account]))])
    expect(readings.map(({ sections }) => Object.keys(sections))).toEqual([
      [...servers.map(({ type, port }) => `${type}-${port}`), ...accounts],
    ])
  })

  test.each(casesOf(emailproxy))('%s: for sending alone, no server and no permission more', (name) => {
    const setup: MailboxSetup = { ...cases[name], way: { way: 'send' } }
    const [reading] = readAsEmailproxy([emailproxy.write(setup) as string])
    expect(reading?.servers.map(({ type, port }) => [type, port])).toEqual([['SMTP', 1587]])
    const accounts = reading === undefined ? {} : accountsIn(reading)
    expect(Object.keys(accounts)).toEqual([userOf(setup)])
    expect(accounts[userOf(setup)]?.['oauth2_scope']).toBe(
      `${hosts[setup.cloud.id]}/SMTP.Send offline_access`,
    )
    expect(Object.keys(reading?.sections ?? {})).toHaveLength(2)
  })

  test.each(['imap', 'pop'] as const)('for reading by %s alone, no server and no permission more', (way) => {
    for (const mailbox of ['own', 'shared'] as const) {
      const setup: MailboxSetup = {
        ...cases.plain,
        mailbox,
        user: 'eva@contoso.com',
        way: { way, receivesOnly: true },
      }
      const [reading] = readAsEmailproxy([emailproxy.write(setup) as string])
      expect(reading?.servers.map(({ type }) => type)).toEqual([way.toUpperCase()])
      const accounts = reading === undefined ? {} : accountsIn(reading)
      expect(Object.keys(accounts)).toEqual([mailbox === 'own' ? 'eva@contoso.com' : 'ana@contoso.com'])
      expect(Object.values(accounts)[0]?.['oauth2_scope']).toBe(
        `https://outlook.office.com/${way.toUpperCase()}.AccessAsUser.All offline_access`,
      )
    }
  })

  test('any address that gets past the door is an account, and nothing else appears', () => {
    const written = writtenFor(hostileMailboxes(10_000), emailproxy.write)
    expect(written.length).toBeGreaterThan(4000)
    const readings = readAsEmailproxy(written.map(({ text }) => text))
    for (const [at, reading] of readings.entries()) {
      const names = accountsOf(written[at]?.setup ?? cases.plain)
      expect(Object.keys(accountsIn(reading))).toEqual(names)
      expect(reading.servers.map(({ address }) => address)).toEqual(Array(3).fill('127.0.0.1'))
      expect(Object.keys(reading.sections)).toHaveLength(3 + names.length)
    }
    proved('emailproxy-config', 'Python configparser', versionOf('python3'))
  })
})

test('where the application id goes is said once', () => {
  const comments = golden('plain', emailproxy)
    .split('\n')
    .filter((line) => line.startsWith('#'))
  expect(comments.join(' ').split('YOUR-APPLICATION-ID')).toHaveLength(2)
})

test('all is ASCII but the address, so that Windows reads it in any code page', () => {
  for (const { setup, text } of writtenFor(hostileMailboxes(1000), emailproxy.write)) {
    const rest = accountsOf(setup).reduce((left, name) => left.replaceAll(`[${name}]`, ''), text)
    expect(rest).toSatisfy(isAscii)
    expect(text.includes('-X utf8')).toBe(!isAscii(accountsOf(setup).join('')))
  }
})
