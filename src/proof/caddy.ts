import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hasProgram, run } from './program.ts'
import { freePort, served, type Served } from './served.ts'

export const hasCaddy = hasProgram('caddy', 'caddy')

/** Caddy keeps what it knows in folders of the home directory. */
const home = (folder: string) => ({ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder })

/** What `caddy adapt` complains of: it reads the file and makes nothing of it. */
export function testByCaddy(folder: string, text: string): string {
  const file = path.join(folder, 'Caddyfile')
  writeFileSync(file, text)
  const { status, stderr } = run('caddy', ['adapt', '--config', file, '--validate'], '', home(folder))
  return status === 0 ? '' : `(${status}) ${stderr}`
}

/** Serves a folder by a site block, at a port without a certificate in place of the host it names. */
export async function servedByCaddy(
  folder: string,
  root: string,
  { text, host }: { text: string; host: string },
): Promise<Served> {
  const port = await freePort()
  const file = path.join(folder, 'Caddyfile')
  const local = text
    .replace(`\n${host} {`, `\nhttp://127.0.0.1:${port} {`)
    .replace('root * /srv/www', `root * ${root}`)
  writeFileSync(file, `{\n\tadmin off\n}\n${local}`)
  return served('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, home(folder))
}
