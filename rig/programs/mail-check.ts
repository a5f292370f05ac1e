import assert from 'node:assert/strict'
import type { CheckBlock, CheckCause } from '#content/check-block.ts'
import { readCheckBlock } from '#diagnose/check-block.ts'
import { findingsOf } from '#diagnose/check-findings.ts'
import type { Mood } from '#rig/check/mood.ts'
import { check } from '#rig/check/run-check.ts'
import { hosts } from '#rig/people.ts'
import type { Program, Rig } from '#rig/program.ts'

const blockIn = (said: string): CheckBlock => readCheckBlock(said)?.block ?? assert.fail(said)

/** Every server shows one cause, or only the one that is named. */
const shows =
  (mood: Mood, cause: CheckCause, ...protocols: readonly string[]) =>
  async (rig: Rig): Promise<void> => {
    const said = await check(rig, mood)
    const found = findingsOf(blockIn(said)).filter(({ what }) => !hosts.includes(what))
    const expected = protocols.map((protocol) => [protocol, cause])
    assert.deepEqual(
      found.map((each) => [each.what.split(' ', 1)[0], each.cause]),
      expected,
      said,
    )
  }

const ALL = ['smtp', 'imap', 'pop']

const showsNames =
  (mood: Mood, cause: CheckCause) =>
  async (rig: Rig): Promise<void> => {
    const said = await check(rig, mood)
    const found = findingsOf(blockIn(said)).filter(({ what }) => hosts.includes(what))
    assert.deepEqual(
      found,
      hosts.map((what) => ({ what, cause })),
      said,
    )
  }

export const mailCheck: Program = {
  name: 'mail-check.sh',
  command: 'openssl',
  package: 'openssl',
  version: ['version'],
  checks: {},
  refusals: {
    'all is well': shows({}, 'network-is-well', 'all'),
    'a closed port': shows({ port: 'closed' }, 'port-blocked', ...ALL),
    'no way there': shows({ port: 'no way' }, 'port-blocked', ...ALL),
    'somebody who says nothing': shows({ port: 'silent' }, 'port-blocked', 'imap'),
    'STARTTLS taken away': shows({ starttls: 'removed' }, 'starttls-removed', 'smtp'),
    'TLS 1.0 only': shows({ tls: 'TLSv1' }, 'tls-too-old', ...ALL),
    'TLS 1.1 only': shows({ tls: 'TLSv1.1' }, 'tls-too-old', ...ALL),
    'a proxy that inspects TLS': shows({ certificate: 'untrusted' }, 'tls-inspection', ...ALL),
    'the certificate of a hotel': shows({ certificate: 'wrong-name' }, 'wrong-server', ...ALL),
    'a certificate that ended': shows({ certificate: 'expired' }, 'certificate-date', ...ALL),
    'no AUTH': shows({ auth: '' }, 'no-sign-in-offered', ...ALL),
    'no OAuth2': shows({ auth: 'LOGIN PLAIN' }, 'no-oauth-offered', ...ALL),
    'names that lead nowhere': showsNames({ names: 'nowhere' }, 'name-not-found'),
    'names that lead into the own network': showsNames({ names: 'private' }, 'name-redirected'),
    async 'what each server says'(rig) {
      const { servers, cloud, complete } = blockIn(await check(rig, {}))
      assert.deepEqual(
        [cloud, complete, servers.map(({ auth }) => auth)],
        ['worldwide', true, ['LOGIN XOAUTH2', 'PLAIN XOAUTH2', 'PLAIN XOAUTH2']],
      )
      for (const { greeting, issuer, tls, certificate } of servers) {
        assert.match(greeting ?? '', /Microsoft/u)
        assert.match(issuer ?? '', /DigiCert Inc/u)
        assert.deepEqual([tls, certificate], ['TLSv1.3', 'trusted'])
      }
    },
    async 'all is well in the shell of a Mac, which is bash'(rig) {
      const block = blockIn(await check(rig, {}, { shell: 'bash --posix' }))
      assert.deepEqual(findingsOf(block), [{ what: 'all', cause: 'network-is-well' }])
    },
    async 'without openssl it says what it cannot'(rig) {
      const block = blockIn(await check(rig, {}, { without: ['openssl'] }))
      assert.deepEqual(
        block.servers.map(({ connect }) => connect),
        ['unknown', 'unknown', 'unknown'],
      )
      assert.deepEqual(findingsOf(block), [{ what: 'all', cause: 'not-checked' }])
    },
    async 'without nc and bash the greeting alone is not known'(rig) {
      const block = blockIn(await check(rig, {}, { without: ['nc', 'bash'] }))
      assert.equal(block.servers[0]?.greeting, 'unknown')
      assert.deepEqual(findingsOf(block), [{ what: 'all', cause: 'network-is-well' }])
    },
  },
}
