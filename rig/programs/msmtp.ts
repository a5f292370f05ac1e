import assert from 'node:assert/strict'
import type { Program, Rig } from '#rig/program.ts'
import { assertRefused, assertSent, messageFrom, TO } from '#rig/sending.ts'

async function send({ home, person }: Rig, options: readonly string[] = [], from = person.email) {
  await home.put('msmtprc', '.msmtprc', person, 0o600)
  return home.run(['msmtp', ...options, TO], { input: messageFrom(from) })
}

export const msmtp: Program = {
  name: 'msmtp',
  package: 'msmtp',
  files: ['msmtprc'],
  checks: {
    async sent(rig) {
      const { status, output } = await send(rig)
      assert.equal(status, 0, output)
      assertSent(rig, output)
    },
  },
  refusals: {
    async 'refused as a foreign sender'(rig) {
      const ran = await send(rig, ['--from=eva@contoso.com'])
      assertRefused(rig, ran, /554 5\.2\.252 SendAsDenied/u)
    },
    'refused with an expired token': (rig) =>
      rig.whileExpired(async () => assertRefused(rig, await send(rig), /535 5\.7\.3/u)),
  },
}
