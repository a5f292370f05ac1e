import assert from 'node:assert/strict'
import { assertLetter } from '#rig/letter.ts'
import type { Program, Rig } from '#rig/program.ts'

async function fetchAll({ home, person }: Rig) {
  await home.put('offlineimaprc', '.offlineimaprc', person)
  return home.run(['offlineimap', '-o', '-u', 'basic'])
}

export const offlineimap: Program = {
  name: 'OfflineIMAP',
  command: 'offlineimap',
  package: 'offlineimap3',
  files: ['offlineimaprc'],
  checks: {
    async fetched(rig) {
      const { output } = await fetchAll(rig)
      // It ends with status 0 even where it fails.
      assert.doesNotMatch(output, /ERROR/u)
      assertLetter(rig.home.maildir('Mail/*/INBOX'))
    },
  },
  refusals: {
    'refused with an expired token': (rig) =>
      rig.whileExpired(async () => {
        const { output } = await fetchAll(rig)
        assert.match(output, /XOAUTH2: .*Authentication failed/u)
      }),
  },
}
