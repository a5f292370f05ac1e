import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Kind = 'good' | 'untrusted' | 'wrong-name' | 'expired'

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

/** Where the files of a certificate are. */
export const certificateAt = (folder: string, kind: Kind) => ({
  cert: path.join(folder, `${kind}.pem`),
  key: path.join(folder, `${kind}.key`),
})

/**
 * An authority with the name of Microsoft’s, which the caller trusts, one that nobody trusts, and what they
 * issue for some hosts. The names of hosts are covered by `*`, as they are in Microsoft’s certificates.
 */
export function makeCheckCertificates(folder: string, hosts: readonly string[]) {
  const openssl = (...options: readonly string[]) =>
    execFileSync('openssl', options, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const authority = (name: string, subject: string) =>
    openssl(
      'req',
      '-x509',
      ...KEY,
      '-days',
      '2',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      subject,
    )
  const issue = (kind: Kind, by: string, names: readonly string[], days: readonly string[]) => {
    openssl(
      'req',
      ...KEY,
      '-new',
      '-keyout',
      `${kind}.key`,
      '-out',
      `${kind}.csr`,
      '-subj',
      `/CN=${names[0]}`,
    )
    const extensions = `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`
    writeFileSync(path.join(folder, `${kind}.ext`), extensions)
    openssl(
      'x509',
      '-req',
      '-in',
      `${kind}.csr`,
      '-CA',
      `${by}.pem`,
      '-CAkey',
      `${by}.key`,
      '-CAcreateserial',
      '-extfile',
      `${kind}.ext`,
      ...days,
      '-out',
      `${kind}.pem`,
    )
  }
  const covered = [...new Set(hosts.map((host) => host.replace(/^[^.]+/u, '*')))]
  authority('known', '/C=US/O=DigiCert Inc/CN=DigiCert of the rig')
  authority('proxy', '/O=Watchful Proxy/CN=Watchful Proxy CA')
  issue('good', 'known', covered, ['-days', '2'])
  issue('untrusted', 'proxy', covered, ['-days', '2'])
  issue('wrong-name', 'known', ['login.hotel.example'], ['-days', '2'])
  // It ended a day before it is made.
  issue('expired', 'known', covered, ['-days', '-1'])
  const hash = openssl('x509', '-in', 'known.pem', '-noout', '-hash').trim()
  return { hash, pem: readFileSync(path.join(folder, 'known.pem'), 'utf8') }
}
