import assert from 'node:assert/strict'
import type { Program } from '#rig/program.ts'
import { assertSent, messageFrom, TO } from '#rig/sending.ts'

const FOLDERS = ['/var/spool/exim4', '/var/log/exim4']
// Debian’s Exim and Postfix exclude each other, so that one may lie elsewhere. Exim runs itself again from here.
const IN_PLACE = 'test -e /usr/sbin/exim4 || mount -t overlay rig -o "lowerdir=$0:/usr/sbin" /usr/sbin'

export const exim: Program = {
  name: 'Exim',
  command: 'exim4',
  package: 'exim4-daemon-light',
  files: ['exim-conf'],
  checks: {
    async 'sent for root of the machine'(rig) {
      const { machine, person, token } = rig
      machine.write('/etc/exim4/exim4.conf', await machine.textOf('exim-conf', person))
      machine.write('/run/m365/token', `${token}\n`)
      await machine.run(['install', '--directory', '--owner=Debian-exim', ...FOLDERS])
      const where = (await machine.run(['sh', '-c', 'dirname "$(command -v exim4)"'])).output.trim()
      const send = ['sh', '-c', `${IN_PLACE}; exec exim4 -odi -oi "$1"`, where, TO]
      const ran = await machine.run(send, { input: messageFrom('root') })
      const { output } = await machine.run(['cat', '/var/log/exim4/mainlog'])
      assert.equal(ran.status, 0, ran.output)
      assertSent(rig, output)
    },
  },
}
