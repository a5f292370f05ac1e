import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hasProgram, run } from './program.ts'
import { freePort, served, type Served } from './served.ts'

const APACHE = '/usr/sbin/apache2'
export const hasApache = hasProgram(APACHE, 'apache2')

const modules = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'setenvif',
  'filter',
  'deflate',
  'negotiation',
]

/**
 * A whole configuration for a folder in which `.htaccess` may say everything. As root it serves as
 * www-data, which has to be able to read the folder.
 */
function configuration(folder: string, root: string, port: number, more = ''): string {
  const file = path.join(folder, 'apache.conf')
  writeFileSync(
    file,
    `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
<IfModule unixd_module>
  User www-data
  Group www-data
</IfModule>
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Options FollowSymLinks
  Require all granted
${more}
</Directory>
`,
  )
  return file
}

/** What the configuration test says of lines for a `<Directory>`. */
export function testByApache(folder: string, rules: string): string {
  const file = configuration(folder, folder, 8081, rules)
  const { status, stderr } = run(APACHE, ['-t', '-f', file])
  return status === 0 ? '' : `(${status}) ${stderr}`
}

/** Serves a folder with what its own `.htaccess` says. */
export async function servedByApache(folder: string, root: string): Promise<Served> {
  const port = await freePort()
  return served(APACHE, ['-DFOREGROUND', '-f', configuration(folder, root, port)], port)
}
