import assert from 'node:assert/strict'
import { assertLetter } from '#rig/letter.ts'
import type { Program, Rig } from '#rig/program.ts'

async function fetchAll({ home, person }: Rig) {
  await home.put('getmailrc', '.config/getmail/getmailrc', person)
  await home.follow('.config/getmail/getmailrc', /mkdir -p .+/u)
  return home.run(['getmail'])
}

export const getmail: Program = {
  name: 'getmail',
  package: 'getmail6',
  files: ['getmailrc'],
  checks: {
    async fetched(rig) {
      const { status, output } = await fetchAll(rig)
      assert.equal(status, 0, output)
      assertLetter(rig.home.maildir('Mail/*'))
    },
  },
  refusals: {
    'refused with an expired token': (rig) =>
      rig.whileExpired(async () => {
        const { status, output } = await fetchAll(rig)
        assert.notEqual(status, 0)
        assert.match(output, /credential\/login error/u)
      }),
  },
}
