import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hosts } from '#rig/people.ts'
import { ADDRESS, USER } from '#rig/world.ts'
import type { Mood } from './mood.ts'
import { startServers } from './servers.ts'

// Started by mail-check.ts in a network and mounts of its own: `mood folder script path shell`.
const [, , words = '{}', folder = '', script = '', searched = '', shell = 'sh'] = process.argv
const mood = JSON.parse(words) as Mood
const run = (program: string, ...options: readonly string[]) => execFileSync(program, options)

run('ip', 'link', 'set', 'lo', 'up')
if (mood.port !== 'no way') run('ip', 'address', 'add', `${ADDRESS}/32`, 'dev', 'lo')
if (mood.names !== undefined) {
  const list = path.join(folder, 'hosts')
  const lines = mood.names === 'private' ? hosts.map((name) => `10.20.30.40 ${name}\n`) : []
  writeFileSync(list, `127.0.0.1 localhost\n${lines.join('')}`)
  run('mount', '--bind', list, '/etc/hosts')
}
if (mood.port !== 'closed' && mood.port !== 'no way') await startServers(mood, folder)

// An ordinary user, with nothing in the environment but a path.
const user = [`--reuid=${USER.uid}`, `--regid=${USER.gid}`, '--clear-groups']
const check = spawn('setpriv', [...user, ...shell.split(' '), script], {
  env: { PATH: searched },
  stdio: ['ignore', 'inherit', 'inherit'],
})
check.on('exit', (code) => process.exit(code ?? 1))
