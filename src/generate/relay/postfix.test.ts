import { describe, expect, test } from 'vitest'
import { checkedByPostfix, lookUpByPostfix, hasPostfix, readByPostfix } from '#proof/postfix.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython, python } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { knownUser, userOf } from '#generate/placeholder.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'

const [mainCf, saslPasswd, saslXoauth2] = [
  formatOf('postfix-main-cf'),
  formatOf('postfix-sasl-passwd'),
  formatOf('postfix-sasl-xoauth2'),
]
const postfixVersion = () => versionOf('postconf', ['-d', 'mail_version'])
const relayOf = ({ cloud }: MailboxSetup) =>
  `[${cloud.servers.smtp.host.value}]:${cloud.servers.smtp.port.value}`
const people = hostileMailboxes(10_000)

describe.skipIf(!hasPostfix)('read by Postfix', () => {
  test.each(casesOf(mainCf))('%s: main.cf sets this, nothing else, and Postfix has no complaint', (name) => {
    const { says, settings } = readByPostfix(golden(name, mainCf))
    expect(says + checkedByPostfix(golden(name, mainCf))).toBe('')
    expect(Object.fromEntries(settings)).toEqual({
      relayhost: relayOf(cases[name]),
      smtp_tls_security_level: 'secure',
      smtp_tls_CAfile: '/etc/ssl/certs/ca-certificates.crt',
      smtp_sasl_auth_enable: 'yes',
      smtp_sasl_mechanism_filter: 'xoauth2',
      smtp_sasl_security_options: 'noanonymous',
      smtp_sasl_password_maps: 'texthash:$config_directory/sasl_passwd',
    })
  })

  test.each(casesOf(saslPasswd))(
    '%s: sasl_passwd has the sign-in name and the file under relayhost',
    (name) => {
      const { relayhost = '' } = Object.fromEntries(readByPostfix(golden(name, mainCf)).settings)
      const { says, found } = lookUpByPostfix(golden(name, saslPasswd), [
        relayhost,
        relayhost.replace(/[[\]]/gu, ''),
      ])
      expect(says).toBe('')
      expect([...found]).toEqual([[relayhost, `${userOf(cases[name])}:/etc/tokens/m365`]])
    },
  )

  test('the lines that are off until somebody takes the # away are sound as well', () => {
    const whole = golden('plain', mainCf).replaceAll(/^# (?=[a-z_]+ = )/gmu, '')
    const { says, settings } = readByPostfix(whole)
    expect(says + checkedByPostfix(whole)).toBe('')
    expect(settings.get('smtp_generic_maps')).toBe('texthash:$config_directory/generic')
    expect(settings.get('inet_interfaces')).toBe('loopback-only')
  })

  test('the reader is no fool: it tells of a misspelt word and of a line without =', () => {
    expect(readByPostfix('relayhosts = a').says).toContain('unused parameter')
    expect(readByPostfix('relayhost').says).not.toBe('')
  })

  test('no address, name or link adds a line to main.cf', () => {
    const setting = new Set(
      golden('plain', mainCf)
        .split('\n')
        .filter((line) => /^[^#]/u.test(line)),
    )
    const texts = writtenFor(people, mainCf.write).map(({ text }) => text.split('\n'))
    expect(texts.length).toBeGreaterThan(5000)
    const comments = texts.flatMap((lines) => lines.filter((line) => !setting.has(line)))
    const { says, settings } = readByPostfix([...comments, ...setting].join('\n'))
    expect([says, settings.size]).toEqual(['', setting.size])
    proved('postfix-main-cf', 'Postfix', postfixVersion())
  })

  test('any sign-in name that gets past the door is found in sasl_passwd as it was', () => {
    const written = writtenFor(people, saslPasswd.write)
    expect(written.length).toBeGreaterThan(5000)
    const relay = relayOf(cases.plain)
    const table = written.map(({ text }, at) => text.replace(`\n${relay} `, `\nkey${at} `)).join('\n')
    const { says, found } = lookUpByPostfix(table, [relay, ...written.map((_, at) => `key${at}`)])
    expect(says).toBe('')
    expect([...found]).toEqual(
      written.map(({ setup }, at) => [`key${at}`, `${userOf(setup)}:/etc/tokens/m365`]),
    )
    proved('postfix-sasl-passwd', 'Postfix', postfixVersion())
  })
})

// Debian 12 has no sasl-xoauth2. What it takes is in its sasl-xoauth2.conf(5) and src/config.cc: the three words
// below, of which the first two are required, read by jsoncpp.
describe.skipIf(!hasPython)('sasl-xoauth2.conf, read as JSON by Python', () => {
  const READ = 'import sys, json; print(json.dumps([json.loads(text) for text in json.load(sys.stdin)]))'
  const withoutALabels = (tenants: readonly string[]) =>
    python(
      `import sys, json
def label(text): return text[4:].encode().decode("punycode") if text.startswith("xn--") else text
print(json.dumps([".".join(label(part) for part in text.split(".")) for text in json.load(sys.stdin)]))`,
      tenants,
    )
  const tenantIn = (config: unknown) =>
    /^https:\/\/login\.microsoftonline\.com\/([^/]+)\/oauth2\/v2\.0\/token$/u.exec(
      (config as Record<string, string>)['token_endpoint'] ?? '',
    )?.[1] ?? ''

  test.each(casesOf(saslXoauth2))(
    '%s: the words of the plug-in, with the sign-in page of the cloud',
    (name) => {
      const setup: MailboxSetup = cases[name]
      const [config] = python(READ, [golden(name, saslXoauth2)]) as Record<string, string>[]
      const tenant =
        name === 'scripts' ? 'xn--80a1acn3a.example' : (knownUser(setup) ?? setup.email)?.split('@')[1]
      expect(config).toEqual({
        client_id: 'YOUR-APPLICATION-ID',
        client_secret: '',
        token_endpoint: `https://${setup.cloud.signInHost.value}/${tenant ?? 'YOUR-DOMAIN'}/oauth2/v2.0/token`,
      })
    },
  )

  test('any domain that gets past the door stands in the address, and nothing else does', () => {
    const written = writtenFor(people, saslXoauth2.write)
    expect(written.length).toBeGreaterThan(4000)
    const configs = python(
      READ,
      written.map(({ text }) => text),
    ) as unknown[]
    const domains = written.map(({ setup }) => (knownUser(setup) ?? setup.email ?? '').split('@')[1])
    const lower = domains.map((domain) => domain?.toLowerCase() ?? '')
    expect(withoutALabels(configs.map(tenantIn))).toEqual(withoutALabels(lower))
    proved('postfix-sasl-xoauth2', 'Python json', versionOf('python3'))
  })
})
