import { describe, expect, test } from 'vitest'
import {
  canCheckPostfix,
  checkedByPostfix,
  lookUpByPostfix,
  hasPostfix,
  readByPostfix,
} from '#proof/postfix.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { userOf } from '#generate/placeholder.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'

const mainCf = formatOf('postfix-main-cf')
const saslPasswd = formatOf('postfix-sasl-passwd')
const postfixVersion = () => versionOf('postconf', ['-d', 'mail_version'])
const relayOf = ({ cloud }: MailboxSetup) =>
  `[${cloud.servers.smtp.host.value}]:${cloud.servers.smtp.port.value}`
const people = hostileMailboxes(10_000)
/** With the lines that are off until somebody takes the # away. */
const whole = golden('plain', mainCf).replaceAll(/^# (?=[a-z_]+ = )/gmu, '')

describe.skipIf(!hasPostfix)('read by Postfix', () => {
  test.each(casesOf(mainCf))('%s: main.cf sets this, nothing else, and Postfix has no complaint', (name) => {
    const { says, settings } = readByPostfix(golden(name, mainCf))
    expect(says).toBe('')
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

  test.skipIf(!canCheckPostfix)('postfix check has none either, nor of the lines that are off', () => {
    const files = casesOf(mainCf).map((name) => golden(name, mainCf))
    expect([...files, whole].map(checkedByPostfix).join('')).toBe('')
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
    const { says, settings } = readByPostfix(whole)
    expect(says).toBe('')
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
