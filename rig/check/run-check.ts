import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { hosts } from '#rig/people.ts'
import type { Rig } from '#rig/program.ts'
import { makeCheckCertificates } from './check-certificates.ts'
import type { Mood } from './mood.ts'

const LONGEST = 60_000

/** What the script prints, unedited, in a network where Microsoft’s names lead to servers in a mood. */
export async function check(
  { machine, person }: Rig,
  mood: Mood,
  { without = [], shell = 'sh' }: { without?: readonly string[]; shell?: string } = {},
): Promise<string> {
  const folder = mkdtempSync('/run/check-')
  execFileSync('chmod', ['755', folder])
  const { hash, pem } = makeCheckCertificates(folder, hosts)
  machine.write(`/etc/ssl/certs/${hash}.0`, pem)
  const script = path.join(folder, 'mail-check.sh')
  machine.write(script, await machine.textOf('mail-check-sh', person))
  const inside = path.join(import.meta.dirname, 'in-a-network.ts')
  const given = [JSON.stringify(mood), folder, script, searchedIn(folder, without), shell]
  const child = spawn('unshare', ['--net', '--mount', process.execPath, inside, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  })
  const [said, beside] = await Promise.all([text(child.stdout), text(child.stderr)])
  assert.match(said, /^exchange-online-check 1\n(?:.+\n)+end\n$/u, `${said}\n${beside}`)
  return said
}

/** A path with every program of this machine but some. */
function searchedIn(folder: string, without: readonly string[]): string {
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  for (const name of readdirSync('/usr/bin'))
    if (!without.includes(name)) symlinkSync(path.join('/usr/bin', name), path.join(bin, name))
  return bin
}
