import { spawnSync } from 'node:child_process'

/** What every check needs: what is called, and the Debian package it is in. */
const PROGRAMS: Readonly<Record<string, string>> = {
  unshare: 'util-linux',
  script: 'bsdutils',
  ip: 'iproute2',
  openssl: 'openssl',
  dovecot: 'dovecot-imapd',
}

const has = (program: string) =>
  spawnSync('sh', ['-c', 'command -v -- "$1"', 'sh', program], { stdio: 'ignore' }).status === 0

/** Why the rig cannot run here, in one sentence; undefined where it can. */
export function missingHere(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'The rig needs Linux and root, because it makes a network and host names of its own: sudo npm run rig'
  const packages = Object.entries(PROGRAMS).flatMap(([program, name]) => (has(program) ? [] : [name]))
  if (packages.length === 0) return undefined
  return `The rig needs on Debian: apt-get install --no-install-recommends ${packages.join(' ')}`
}
