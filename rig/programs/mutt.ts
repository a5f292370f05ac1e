import assert from 'node:assert/strict'
import { assertLetter } from '#rig/letter.ts'
import type { Program, Rig } from '#rig/program.ts'
import { assertRefused, assertSent, BODY, SUBJECT, TO } from '#rig/sending.ts'

/** Both read the same file, each where it looks for it. */
function muttLike(name: string, place: string): Program {
  async function send({ home, person }: Rig) {
    await home.put('neomuttrc', place, person)
    return home.run([name, '-s', SUBJECT, TO], { input: BODY })
  }

  return {
    name,
    package: name,
    version: ['-v'],
    files: ['neomuttrc'],
    checks: {
      async sent(rig) {
        const { status, output } = await send(rig)
        assert.equal(status, 0, output)
        assertSent(rig, output)
      },
      async read({ home, person }) {
        await home.put('neomuttrc', place, person)
        const keys = `push "<copy-message>${home.at('copy')}<enter><quit>"`
        const settings = ['set mbox_type=Maildir confirmcreate=no confirmappend=no quit=yes', keys]
        const words = [name, ...settings.flatMap((line) => ['-e', `'${line}'`])].join(' ')
        const { output } = await home.run(['script', '--quiet', '--return', '--command', words, '/dev/null'])
        assertLetter(home.maildir('copy'), output)
      },
    },
    refusals: {
      'refused with an expired token': (rig) =>
        rig.whileExpired(async () =>
          assertRefused(rig, await send(rig), /5\.7\.3|SASL authentication failed/u),
        ),
    },
  }
}

export const neomutt = muttLike('neomutt', '.config/neomutt/neomuttrc')
export const mutt = muttLike('mutt', '.muttrc')
