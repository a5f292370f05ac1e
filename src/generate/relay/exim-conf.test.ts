import { describe, expect, test } from 'vitest'
import { eximSent, eximText } from '#lib/quote-exim.ts'
import { heardFromExim } from '#proof/exim-session.ts'
import { hasExim, withExim } from '#proof/exim.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'

const exim = formatOf('exim-conf')
const isComment = (line: string) => line === '' || line.startsWith('#')

describe.skipIf(!hasExim)('read by Exim', () => {
  test.each(casesOf(exim))('%s: encrypted, signed in, to the one server', (name) => {
    const setup: MailboxSetup = cases[name]
    const host = setup.cloud.servers.smtp.host.value
    withExim(golden(name, exim), ({ says, options, rewritten, recipientFrom }) => {
      expect(says).toBe('')
      const transport = Object.fromEntries(options('transport m365'))
      expect(transport).toMatchObject({
        driver: 'smtp',
        port: '587',
        hosts_require_tls: '*',
        hosts_require_auth: '*',
        tls_verify_hosts: '*',
        tls_verify_cert_hostnames: '*',
        tls_verify_certificates: 'system',
        tls_sni: host,
        return_path: eximText(emailOf(setup)),
      })
      expect(Object.fromEntries(options('router m365'))).toMatchObject({
        driver: 'manualroute',
        transport: 'm365',
        route_list: `* ${host} byname`,
      })
      expect(Object.fromEntries(options('authenticator m365'))).toMatchObject({
        driver: 'plaintext',
        public_name: 'XOAUTH2',
        client_send: `user=${eximSent(userOf(setup))}\\001auth=Bearer \${readfile{/run/m365/token}{}}\\001\\001`,
      })
      const root = rewritten('root')
      expect([root.get('from'), root.get('env-from'), root.get('env-to')]).toEqual(
        Array(3).fill(emailOf(setup)),
      )
      expect(rewritten('boss@contoso.net').get('env-to')).toBe('boss@contoso.net')
      expect(recipientFrom('127.0.0.1')).toMatch(/^250 /u)
      expect(recipientFrom('192.0.2.1')).toMatch(/^550 /u)
    })
  })

  test('the reader is no fool: it tells of a misspelt option', () => {
    withExim(golden('plain', exim).replace('hosts_require_tls', 'host_require_tls'), ({ says }) => {
      expect(says).toContain('host_require_tls')
    })
  })

  test('any address that gets past the door is what Exim makes of it again, and adds no line', () => {
    const written = writtenFor(hostileMailboxes(10_000), exim.write)
    expect(written.length).toBeGreaterThan(5000)
    const plain = golden('plain', exim).split('\n')
    const lines = written.map(({ text }) => text.split('\n').filter((line) => !isComment(line)))
    const own = lines.map((each) =>
      each.filter((line) => !plain.includes(line) && line !== 'allow_utf8_domains'),
    )
    const returnPaths = own.map(([line]) => line?.replace('  return_path = ', '') ?? '')
    for (const [at, [path, all, root, send, ...more]] of own.entries()) {
      expect([path, all, root, more]).toEqual([
        `  return_path = ${returnPaths[at]}`,
        `*@@  ${returnPaths[at]}  Ffrs`,
        `root@@  ${returnPaths[at]}  T`,
        [],
      ])
      expect(send).toMatch(/^ {2}client_send = user=/u)
    }
    // The comments of everybody in one file, as they stand in theirs.
    const comments = written.flatMap(({ text }) => text.split('\n').filter(isComment))
    withExim([...comments, ...plain].join('\n'), ({ says, expanded }) => {
      expect(says).toBe('')
      expect(expanded(returnPaths)).toEqual(written.map(({ setup }) => emailOf(setup)))
    })
    proved('exim-conf', 'Exim', versionOf('exim4'))
  })

  // One message for each file, so only a few: those of all cases, and the worst addresses.
  test.skipIf(!hasPython)('a server hears the sign-in name and the sender as they went in', () => {
    const worst = ['^a^^b^@contoso.com', '_HAVE_TLS^{}|@contoso.com', "o'b\u0065~!#*?&=@contoso.com"]
    const setups: MailboxSetup[] = [
      ...casesOf(exim).map((name) => cases[name]),
      ...worst.map((email) => ({ ...cases.plain, email })).map((setup) => ({ ...setup, user: setup.email })),
    ]
    const heard = heardFromExim(setups.map((setup) => String(exim.write(setup))))
    expect(heard).toEqual(
      setups.map((setup) => ({
        auth: `user=${userOf(setup)}\u0001auth=Bearer TOKEN\u0001\u0001`,
        from: emailOf(setup),
      })),
    )
  })
})
