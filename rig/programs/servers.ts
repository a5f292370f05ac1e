import assert from 'node:assert/strict'
import { clouds } from '#content/clouds.ts'
import { inClear } from '#rig/in-clear.ts'
import type { Program, Rig } from '#rig/program.ts'
import { messageFrom, TO } from '#rig/sending.ts'

const { smtp, imap } = clouds.worldwide.servers
const SMTP = ['-starttls', 'smtp', '-connect', `${smtp.host.value}:${smtp.port.value}`]
const IMAP = ['-connect', `${imap.host.value}:${imap.port.value}`]

const base64 = (text: string) => Buffer.from(text).toString('base64')
const xoauth2 = (user: string, token: string) => base64(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`)

/** What a server answers to lines, with its certificate checked. */
async function say({ home }: Rig, server: readonly string[], ...lines: readonly string[]): Promise<string> {
  const client = ['openssl', 's_client', '-quiet', '-crlf', '-verify_return_error', ...server]
  return (await home.run(client, { input: `${lines.join('\n')}\n` })).output
}

async function tokenOf({ home, person }: Rig): Promise<string> {
  const { status, output } = await home.run(['oama', 'access', person.email])
  assert.equal(status, 0, output)
  return output.trim()
}

async function send(rig: Rig, envelope: string, header: string) {
  const signIn = `AUTH XOAUTH2 ${xoauth2(rig.person.email, await tokenOf(rig))}`
  const text = messageFrom(header).trimEnd().replaceAll(/^\./gmu, '..')
  const mail = [`MAIL FROM:<${envelope}>`, `RCPT TO:<${TO}>`, 'DATA', text, '.']
  return say(rig, SMTP, 'EHLO rig', signIn, ...mail, 'QUIT')
}

/** Not a file, but the stand-ins: what a program cannot do with them proves nothing. */
export const servers: Program = {
  name: 'openssl',
  package: 'openssl',
  version: ['version'],
  checks: {
    async 'no sign-in and no mail before STARTTLS'(rig) {
      const signIn = `AUTH XOAUTH2 ${xoauth2(rig.person.email, await tokenOf(rig))}`
      const mail = `MAIL FROM:<${rig.person.email}>`
      const said = await inClear(smtp.host.value, smtp.port.value, ['EHLO rig', signIn, mail, 'QUIT'])
      assert.match(said, /^250 STARTTLS\r\n530 5\.7\.0 .*\r\n451 5\.7\.3 /mu)
      assert.doesNotMatch(said, /^250.AUTH/mu)
    },
    async 'no mail without sign-in'(rig) {
      const said = await say(rig, SMTP, 'EHLO rig', `MAIL FROM:<${rig.person.email}>`, 'QUIT')
      assert.match(said, /^530 5\.7\.57 /mu)
    },
    async 'no password over SMTP'(rig) {
      const login = ['AUTH LOGIN', base64(rig.person.email), base64('password')]
      const said = await say(rig, SMTP, 'EHLO rig', ...login, 'AUTH PLAIN', 'QUIT')
      assert.match(said, /^535 5\.7\.139 .*\r?\n504 5\.7\.4 /mu)
    },
    async 'no password over IMAP'(rig) {
      const plain = `b AUTHENTICATE PLAIN ${base64(`\0${rig.person.email}\0password`)}`
      const said = await say(rig, IMAP, 'a LOGIN user password', plain, 'c LOGOUT')
      assert.match(said, /^a NO .*\r?\nb NO /mu)
    },
    async 'no token but a good one of the same user'(rig) {
      const token = await tokenOf(rig)
      for (const words of [xoauth2('eva@contoso.com', token), xoauth2(rig.person.email, `${token}x`)]) {
        assert.match(await say(rig, SMTP, 'EHLO rig', `AUTH XOAUTH2 ${words}`, 'QUIT'), /^535 5\.7\.3 /mu)
        // The error of a token comes as a challenge, which an empty line answers.
        const said = await say(rig, IMAP, `a AUTHENTICATE XOAUTH2 ${words}`, '', 'b LOGOUT')
        assert.match(said, /^a NO /mu)
      }
      const good = xoauth2(rig.person.email, token)
      assert.match(await say(rig, IMAP, `a AUTHENTICATE XOAUTH2 ${good}`, 'b LOGOUT'), /^a OK /mu)
    },
    async 'no sender but the user'(rig) {
      const { email } = rig.person
      assert.match(await send(rig, 'eva@contoso.com', email), /^554 5\.2\.252 SendAsDenied/mu)
      assert.match(await send(rig, email, 'eva@contoso.com'), /^554 5\.2\.252 SendAsDenied/mu)
      assert.equal(rig.sent.length, 0)
      assert.match(await send(rig, email, email), /^250 2\.0\.0 OK\r?\n221/mu)
      assert.equal(rig.sent.length, 1)
    },
  },
}
