import { describe, expect, test } from 'vitest'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'
import { hasNamedCheckzone, namedCheckzoneVersion, readByNamed } from '#proof/named-checkzone.ts'
import { hasPython, python } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'

const dnsZone = formatOf('dns-zone')
const domainOf = ({ email }: MailboxSetup) => email?.split('@')[1] ?? ''
const targets = {
  worldwide: 'autodiscover.outlook.com',
  'gcc-high': 'autodiscover.office365.us',
  dod: 'autodiscover-dod.office365.us',
  china: 'autodiscover.partner.outlook.cn',
}

const recordsOf = (domain: string, { cloud }: Pick<MailboxSetup, 'cloud'>) => {
  const { imap, pop, smtp } = cloud.servers
  return [
    `autodiscover.${domain}. CNAME ${targets[cloud.id]}.`,
    `_imaps._tcp.${domain}. SRV 0 1 993 ${imap.host.value}.`,
    `_pop3s._tcp.${domain}. SRV 10 1 995 ${pop.host.value}.`,
    `_submission._tcp.${domain}. SRV 0 1 587 ${smtp.host.value}.`,
    ...['_imap', '_pop3', '_submissions'].map((name) => `${name}._tcp.${domain}. SRV 0 0 0 .`),
  ]
}

const A_LABELS = `
import sys, json
def label(text): return text if text.isascii() else 'xn--' + text.encode('punycode').decode()
print(json.dumps(['.'.join(map(label, text.split('.'))) for text in json.load(sys.stdin)]))
`

describe.skipIf(!hasNamedCheckzone)('read by BIND', () => {
  test.each(casesOf(dnsZone))('%s: these records with these targets, and no complaint', (name) => {
    const domain = name === 'scripts' ? 'xn--80a1acn3a.example' : domainOf(cases[name])
    const { says, records } = readByNamed(domain, golden(name, dnsZone))
    expect(says).toBe('')
    expect(records.toSorted()).toEqual(recordsOf(domain, cases[name]).toSorted())
  })

  test('it can stand anywhere in the file, and in the zone above', () => {
    const { records } = readByNamed('com', `$ORIGIN elsewhere.com.\n${golden('plain', dnsZone)}`)
    expect(records.toSorted()).toEqual(recordsOf('contoso.com', cases.plain).toSorted())
  })

  test('the reader is no fool: it tells of a lost dot, a field too few and a second kind of record', () => {
    const good = golden('plain', dnsZone)
    const targetsOf = (part: string) => readByNamed('contoso.com', part).records.join()
    expect(targetsOf(good.replace('outlook.com.\n', 'outlook.com\n'))).toContain('outlook.com.contoso.com.')
    expect(readByNamed('contoso.com', good.replace(' 993 ', ' ')).says).not.toBe('')
    expect(readByNamed('contoso.com', `${good}autodiscover.contoso.com. 60 IN TXT a\n`).says).toContain(
      'CNAME',
    )
  })

  test.skipIf(!hasPython)('any domain that gets past the door is read as it was, and nothing else is', () => {
    const written = writtenFor(hostileMailboxes(10_000), dnsZone.write)
    expect(written.length).toBeGreaterThan(4000)
    const lower = written.map(({ setup }) => domainOf(setup).toLowerCase())
    const domains = new Set(python(A_LABELS, lower) as string[])
    // Every file in the zone of the root, which holds them all, and the targets as well.
    const hosts = ['ns.invalid', 'outlook.office365.com', 'smtp.office365.com']
    const addresses = hosts.map((host) => `${host}. 60 IN A 192.0.2.1\n`)
    const { says, records } = readByNamed('.', [...addresses, ...written.map(({ text }) => text)].join(''))
    expect(says).toBe('')
    expect(new Set(records)).toEqual(
      new Set([...domains].flatMap((domain) => recordsOf(domain, cases.plain))),
    )
    proved('dns-zone', 'named-checkzone', namedCheckzoneVersion())
  })
})

test.each(casesOf(dnsZone))('%s: nobody is in it', (name) => {
  const { email, name: called }: MailboxSetup = cases[name]
  const secrets = [
    `${email?.split('@')[0]}@`,
    ...(called === undefined ? [] : [called, encodeURIComponent(called)]),
  ]
  expect(secrets.filter((secret) => golden(name, dnsZone).includes(secret))).toEqual([])
})

test('a domain without room for the names below it is refused', () => {
  const label = 'b'.repeat(61)
  const email = `a@${label}.${label}.${label}.${'c'.repeat(50)}.com`
  expect(() => dnsZone.write({ ...cases.plain, email })).toThrow(RangeError)
})
