import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { World } from './world.ts'

const openssl = (...options: readonly string[]) =>
  execFileSync('openssl', options, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']

/** An authority that the rig trusts, and a certificate of it for the servers’ names. */
export function makeCertificates(world: World, hosts: readonly string[]) {
  const folder = world.folder('tls')
  const at = (name: string) => path.join(folder, name)
  const authority = ['-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Rig authority']
  const ofAuthority = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign']
  openssl('req', '-x509', ...KEY, ...authority, ...ofAuthority.flatMap((line) => ['-addext', line]))
  const server = ['-keyout', at('server.key'), '-out', at('server.pem'), '-subj', `/CN=${hosts[0]}`]
  const ofServer = [
    'basicConstraints=critical,CA:FALSE',
    'extendedKeyUsage=serverAuth',
    `subjectAltName=${hosts.map((name) => `DNS:${name}`).join(',')}`,
  ]
  const signed = ['-CA', at('ca.pem'), '-CAkey', at('ca.key')]
  openssl('req', '-x509', ...KEY, ...server, ...signed, ...ofServer.flatMap((line) => ['-addext', line]))

  // GnuTLS reads the one file, OpenSSL also finds an authority by its hash.
  const hash = openssl('x509', '-in', at('ca.pem'), '-noout', '-hash').trim()
  for (const name of ['ca-certificates.crt', `${hash}.0`])
    copyFileSync(at('ca.pem'), path.join(world.trusted, name))

  return {
    certFile: at('server.pem'),
    keyFile: at('server.key'),
    cert: readFileSync(at('server.pem'), 'utf8'),
    key: readFileSync(at('server.key'), 'utf8'),
  }
}

export type Certificates = ReturnType<typeof makeCertificates>
