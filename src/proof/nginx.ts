import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hasProgram, run } from './program.ts'
import { freePort, served, type Served } from './served.ts'

export const hasNginx = hasProgram('/usr/sbin/nginx', 'nginx-light')

/** A whole configuration around rules for one `server` block. `folder` is for what nginx itself writes. */
function configuration(folder: string, root: string, rules: string, port: number): string {
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(path.join(folder, 'rules.conf'), rules)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr; events { }
http { include /etc/nginx/mime.types; access_log off; ${temporary}
  server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/rules.conf; } }
`,
  )
  return file
}

/** What `nginx -t` complains of. */
export function testByNginx(folder: string, rules: string): string {
  const file = configuration(folder, folder, rules, 8080)
  const { status, stderr } = run('/usr/sbin/nginx', ['-t', '-q', '-e', 'stderr', '-p', folder, '-c', file])
  return status === 0 ? stderr : `(${status}) ${stderr}`
}

/** Serves a folder by these rules. */
export async function servedByNginx(folder: string, root: string, rules: string): Promise<Served> {
  const port = await freePort()
  const file = configuration(folder, root, rules, port)
  return served('/usr/sbin/nginx', ['-e', 'stderr', '-p', folder, '-c', file], port)
}
