import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run, versionOf } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'
import { standInTokenPrograms } from './token-program.ts'

export const hasMbsync = hasProgram('mbsync', 'isync') && hasProgram('openssl', 'openssl')

/** From 1.5 on mbsync knows `TLSType`; up to 1.4 it knows `SSLType` only. */
export const knowsTlsType = hasMbsync && !/^1\.[0-4]\b/u.test(versionOf('mbsync'))

const NOBODY = 'no such channel'
/** How it ends where all is well. */
const ENDS = new Set([
  '',
  `No channel or group named '${NOBODY}' defined.`,
  "No channel specified. Try 'mbsync -h'",
])

/** What mbsync has to say of a configuration, line by line. It has no dry run: a channel that is not there ends it. */
export const complaintsOfMbsync = (config: string): string[] =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'mbsyncrc'), config)
    const { stderr } = run('mbsync', ['-c', join(folder, 'mbsyncrc'), '-l', NOBODY])
    return stderr
      .replaceAll(`${folder}/`, '')
      .split('\n')
      .filter((line) => !ENDS.has(line))
  })

/** What mbsync reads in lines `Account …`: each names an account that is not there, and mbsync says which. */
export function accountsByMbsync(lines: readonly string[]): (string | undefined)[] {
  const complaints = complaintsOfMbsync(lines.map((line) => `IMAPStore a\n${line}\n\n`).join(''))
  const read = new Map<number, string>()
  for (const complaint of complaints) {
    const [, at, account] = /^mbsyncrc:(\d+): unknown IMAP account '(.*)'$/su.exec(complaint) ?? []
    if (at !== undefined && account !== undefined) read.set((Number(at) - 2) / 3, account)
    else if (complaint !== "IMAP store 'a' has neither Tunnel nor Host") throw new Error(complaint)
  }
  return lines.map((_, at) => read.get(at))
}

// Stands in for Exchange Online: TLS from the first byte, XOAUTH2 and nothing else. It notes who signs in.
const SERVER = `
import base64, socket, ssl, sys
folder = sys.argv[1]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(folder + '/certificate', folder + '/key')
stream = context.wrap_socket(socket.socket(fileno=0), server_side=True).makefile('rwb', buffering=0)
stream.write(b'* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready\\r\\n')
tag, command, mechanism, response = stream.readline().split()
with open(folder + '/signed-in', 'wb') as log:
    log.write(command + b' ' + mechanism + b' ' + base64.b64decode(response))
stream.write(tag + b' NO that is all\\r\\n')
`

/**
 * Lets mbsync sign in, as far as the server’s answer. Only a line `Tunnel` is added, which leads it to a
 * server of ours in place of the network; mbsync still wants the certificate of the host that the file names.
 */
export const signInByMbsync = (config: string, host: string) =>
  inTemporaryFolder((folder) => {
    const file = (name: string) => join(folder, name)
    for (const [, path = ''] of config.matchAll(/^Path ~\/(.*)$/gmu))
      mkdirSync(file(path), { recursive: true })
    const named = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', file('key')]
    run('openssl', ['req', '-x509', ...key, '-out', file('certificate'), '-days', '2', ...named])
    writeFileSync(file('server.py'), SERVER)
    writeFileSync(
      file('mbsyncrc'),
      config.replace(/^Host .*$/mu, `$&\nTunnel "python3 ${file('server.py')} ${folder}"`),
    )
    const { PATH, asked } = standInTokenPrograms(folder)
    const env = { PATH, HOME: folder, SSL_CERT_FILE: file('certificate'), LC_ALL: 'C.UTF-8' }
    const { stderr } = run('mbsync', ['-c', file('mbsyncrc'), '-a'], '', env)
    const signedIn = run('cat', [file('signed-in')]).stdout
    return { signedIn, asked: asked(), says: stderr }
  })

/** Whether mbsync finds a plug-in with XOAUTH2. A missing one is a failure where tests must count (CI). */
export function canSignIn(): boolean {
  if (!hasMbsync) return false
  const account = 'IMAPAccount a\nHost a.example\nUser a\nPass a\nAuthMechs XOAUTH2\nSSLType IMAPS\n\n'
  const stores = 'IMAPStore far\nAccount a\n\nMaildirStore near\nInbox ~/a\n\n'
  const channel = 'Channel c\nFar :far:\nNear :near:\nSyncState *\n'
  if (signInByMbsync(account + stores + channel, 'a.example').signedIn !== '') return true
  const message = 'XOAUTH2 for Cyrus SASL is missing: apt-get install libsasl2-modules-kdexoauth2'
  if (process.env['CI']) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return false
}
