import assert from 'node:assert/strict'
import { assertLetter } from '#rig/letter.ts'
import type { Program } from '#rig/program.ts'

// No refusal: Dovecot explains one in a challenge, at which this version stops for ever. Exchange Online
// has no such challenge.
export const mbsync: Program = {
  name: 'mbsync',
  package: 'isync',
  files: ['mbsyncrc-1.4'],
  checks: {
    async fetched({ home, person }) {
      await home.put('mbsyncrc-1.4', '.mbsyncrc', person)
      await home.follow('.mbsyncrc', /mkdir -p .+/u)
      const { status, output } = await home.run(['mbsync', '--all'])
      assert.equal(status, 0, output)
      assertLetter(home.maildir('Mail/*/INBOX'))
    },
  },
}
