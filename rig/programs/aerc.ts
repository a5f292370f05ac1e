import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { assertLetter } from '#rig/letter.ts'
import type { Program, Rig } from '#rig/program.ts'
import type { Keys } from '#rig/run-as.ts'
import { assertSent, BODY, SUBJECT, TO } from '#rig/sending.ts'

const IN_TERMINAL = ['script', '--quiet', '--return', '--command', 'aerc', '/dev/null']

/** aerc with a terminal, and somebody at it. It draws only what changes: of several words one is whole. */
async function type({ home, person }: Rig, keys: Keys, until: () => boolean) {
  await home.put('aerc-accounts-0.14', '.config/aerc/accounts.conf', person, 0o600)
  writeFileSync(home.at('body'), BODY)
  return home.run(IN_TERMINAL, { keys, until, env: { EDITOR: 'cat body >>' } })
}

/** The file is there before the letter is in it. */
const written = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

export const aerc: Program = {
  name: 'aerc',
  package: 'aerc',
  version: ['-v'],
  files: ['aerc-accounts-0.14'],
  checks: {
    async sent(rig) {
      const keys: Keys = [
        [/Connected/u, `:compose -H "To: ${TO}" -H "Subject: ${SUBJECT}"\r`],
        [/Postpone|Preview|Attachments/u, 'y'],
      ]
      const { output } = await type(rig, keys, () => rig.sent.length > 0)
      assertSent(rig, output)
    },
    async read(rig) {
      const copy = rig.home.at('copy')
      await type(rig, [[/Berg|2026-11-23/u, ':pipe -m -b tee copy\r']], () => written(copy))
      assertLetter([readFileSync(copy, 'utf8')])
    },
  },
}
