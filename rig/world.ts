import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const USER = { uid: 4000, gid: 4000, name: 'ana' }
export const MAIL_USER = { uid: 4001, gid: 4001, name: 'rigmail' }

/** Hides a file or folder of the system behind one of ours, for the processes of the rig only. */
const cover = (system: string, ours: string) => execFileSync('mount', ['--bind', ours, system])

/**
 * A small machine inside the namespaces: its own network, host names, trusted authorities and users. The
 * folder is in memory and is gone with the last process. Returns paths in it.
 */
export function makeWorld(root: string, hosts: readonly string[]) {
  // Only one who runs inside may get here: the mounts below would else be those of the whole machine.
  if (process.pid !== 1) throw new Error('Not in a namespace of its own')
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'rig', root])
  const inRoot = (name: string) => path.join(root, name)
  const folder = (name: string) => {
    mkdirSync(inRoot(name), { recursive: true })
    return inRoot(name)
  }
  const file = (name: string, text: string) => {
    writeFileSync(inRoot(name), text)
    return inRoot(name)
  }

  execFileSync('ip', ['link', 'set', 'lo', 'up'])
  // With nothing but 127.0.0.1 some resolvers believe to be offline (AI_ADDRCONFIG). RFC 5737: nobody’s.
  execFileSync('ip', ['address', 'add', '192.0.2.1/32', 'dev', 'lo'])
  cover('/etc/hosts', file('hosts', ['localhost', ...hosts].map((name) => `127.0.0.1 ${name}\n`).join('')))

  const home = folder('home')
  const users = [
    'root:x:0:0:root:/root:/bin/sh',
    `${USER.name}:x:${USER.uid}:${USER.gid}:Ana Silva:${home}:/bin/sh`,
    `${MAIL_USER.name}:x:${MAIL_USER.uid}:${MAIL_USER.gid}::/nonexistent:/bin/false`,
    'dovecot:x:4002:4002::/nonexistent:/bin/false',
    'dovenull:x:4003:4003::/nonexistent:/bin/false',
  ]
  const groups = users.map((line) => line.split(':')).map(([name, , , gid]) => `${name}:x:${gid}:`)
  cover('/etc/passwd', file('passwd', `${users.join('\n')}\n`))
  cover('/etc/group', file('group', `${groups.join('\n')}\n`))

  // In place of the list of the system: nothing but the authority of the rig is trusted.
  const trusted = folder('trusted')
  cover('/etc/ssl/certs', trusted)
  return { root, home, trusted, file, folder }
}

export type World = ReturnType<typeof makeWorld>
