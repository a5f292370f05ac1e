import assert from 'node:assert/strict'
import { mailText } from './mail-text.ts'
import type { Program, Rig } from './program.ts'

export const TO = 'bo@fabrikam.com'
export const SUBJECT = 'Sent through the rig'
// A dot alone ends a message: who does not double it loses the rest.
export const BODY = '.first\n.\nGrüße\n\nThe end\n'

/** A whole message, for programs that take one. */
export const messageFrom = (from: string) =>
  [
    `From: Ana Silva <${from}>`,
    `To: ${TO}`,
    `Subject: ${SUBJECT}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    BODY,
  ].join('\n')

/** The server took one message, from the right one to the right one, and all of it. */
export const assertSent = (rig: Rig, said: string): void => assertMail(rig, said, SUBJECT, BODY)

type Send = (rig: Rig) => Promise<{ status: number | null; output: string }>

/** For an example that sends a test message: it arrives, and with an expired token it says what the server said. */
export const sendsWith = (send: Send, refusal: RegExp): Pick<Program, 'checks' | 'refusals'> => ({
  checks: {
    async sent(rig) {
      const { status, output } = await send(rig)
      assert.equal(status, 0, output)
      assertMail(rig, output, 'Test', 'It works.')
    },
  },
  refusals: {
    'refused with an expired token': (rig) =>
      rig.whileExpired(async () => assertRefused(rig, await send(rig), refusal)),
  },
})

function assertMail({ sent, person }: Rig, said: string, subject: string, body: string) {
  assert.equal(sent.length, 1, `${sent.length} messages arrived. ${said}`)
  const [mail] = sent
  assert.deepEqual([mail?.user, mail?.from, mail?.to], [person.email, person.email, [TO]])
  assert.match(mail?.text ?? '', new RegExp(`^Subject: ${subject}$`, 'mu'))
  // Some programs put an empty line in front.
  assert.equal(mailText(mail?.text ?? '').trim(), body.trim())
}

/** The program said that it failed, and why in the server’s own words. */
export function assertRefused({ sent }: Rig, ran: { status: number | null; output: string }, why: RegExp) {
  assert.notEqual(ran.status, 0, 'It says that all went well')
  assert.match(ran.output, why)
  assert.equal(sent.length, 0)
}
