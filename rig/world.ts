import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const USER = { uid: 40_000, gid: 40_000, name: 'ana' }
export const MAIL_USER = { uid: 40_001, gid: 40_001, name: 'rigmail' }

/** Of the servers. Nobody’s (RFC 5737). */
export const ADDRESS = '192.0.2.1'

const run = (program: string, ...options: readonly string[]) => execFileSync(program, options)

/**
 * A small machine inside the namespaces: its own network, settings, host names and users. All that is
 * written there is in memory and is gone with the last process. Returns paths in its folder.
 */
export function makeWorld(root: string, hosts: readonly string[]) {
  // Only one who runs inside may get here: the mounts below would else be those of the whole machine.
  if (process.pid !== 1) throw new Error('Not in a namespace of its own')
  const inMemory = (place: string) => run('mount', '-t', 'tmpfs', '-o', 'mode=755', 'rig', place)
  const folder = (name: string) => {
    mkdirSync(path.join(root, name), { recursive: true })
    return path.join(root, name)
  }
  const file = (name: string, text: string) => {
    writeFileSync(path.join(root, name), text)
    return path.join(root, name)
  }

  inMemory(root)
  run('cp', '--archive', '/etc', root)
  const etc = (name: string) => path.join(root, 'etc', name)
  const home = folder('home')
  for (const { name, uid, gid } of [USER, MAIL_USER]) {
    appendFileSync(etc('passwd'), `${name}:x:${uid}:${gid}:Ana Silva:${home}:/bin/sh\n`)
    appendFileSync(etc('group'), `${name}:x:${gid}:\n`)
  }
  const names = hosts.map((name) => `${ADDRESS} ${name}\n`)
  writeFileSync(etc('hosts'), ['127.0.0.1 localhost\n', ...names].join(''))
  // Nothing but the authority of the rig will be trusted.
  const trusted = etc('ssl/certs')
  rmSync(trusted, { recursive: true, force: true })
  mkdirSync(trusted)

  // From here on the copy is the one that programs see.
  run('mount', '--bind', path.join(root, 'etc'), '/etc')
  for (const place of ['/run', '/var/spool', '/var/log']) inMemory(place)
  // The checkout may lie where only its owner may look. Not below the home, which is emptied again and again.
  const modules = path.join(import.meta.dirname, '..', 'node_modules')
  run('mount', '--bind', '--options', 'ro', modules, folder('node_modules'))

  run('ip', 'link', 'set', 'lo', 'up')
  // Not 127.0.0.1: Exim sends nothing to itself, and some resolvers believe to be offline (AI_ADDRCONFIG).
  run('ip', 'address', 'add', `${ADDRESS}/32`, 'dev', 'lo')
  return { root, home, trusted, file, folder }
}

export type World = ReturnType<typeof makeWorld>
