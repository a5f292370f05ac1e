import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run, versionOf } from './program.ts'

export const hasOpenssl = hasProgram('openssl', 'openssl')
export const opensslVersion = (): string => versionOf('openssl', ['version'])

/** Runs openssl, which must end well. */
export function openssl(folder: string, words: string): string {
  const options = words.split(' ').map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word))
  const { status, stdout, stderr } = run('openssl', options)
  if (status !== 0) throw new Error(`openssl ${words}\n${stderr}`)
  return stdout
}

const ABOVE = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n'
const LEAF = 'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage='

/** Words for `openssl genpkey` that make a key of some kind. */
export const keyKinds = {
  rsa: '-algorithm RSA -pkeyopt rsa_keygen_bits:2048',
  weak: '-algorithm RSA -pkeyopt rsa_keygen_bits:1024',
  'P-256': '-algorithm EC -pkeyopt ec_paramgen_curve:P-256',
  'P-384': '-algorithm EC -pkeyopt ec_paramgen_curve:P-384',
  'P-521': '-algorithm EC -pkeyopt ec_paramgen_curve:P-521',
  koblitz: '-algorithm EC -pkeyopt ec_paramgen_curve:secp256k1',
  ed25519: '-algorithm ED25519',
}

/** A certificate authority in a folder: `root.pem`, `intermediate.pem`, and what it issues. */
export function makeAuthority(folder: string) {
  const make = (name: string, kind: keyof typeof keyKinds, extensions: string, by?: string) => {
    writeFileSync(join(folder, `${name}.ext`), extensions)
    openssl(folder, `genpkey ${keyKinds[kind]} -out @${name}.key`)
    openssl(folder, `req -new -key @${name}.key -subj /CN=${name} -out @${name}.csr`)
    const issuer =
      by === undefined ? `-signkey @${name}.key` : `-CA @${by}.pem -CAkey @${by}.key -CAcreateserial`
    openssl(folder, `x509 -req -in @${name}.csr ${issuer} -extfile @${name}.ext -days 90 -out @${name}.pem`)
  }
  make('root', 'rsa', ABOVE)
  make('intermediate', 'rsa', ABOVE, 'root')
  return {
    /** Issues `name.pem` with `name.key`, for mail, or for what it is told. */
    issue: (name: string, kind: keyof typeof keyKinds, use = 'emailProtection', by = 'intermediate') =>
      make(name, kind, LEAF + use, by),
    selfSign: (name: string, kind: keyof typeof keyKinds) => make(name, kind, LEAF + 'emailProtection'),
    text: (file: string) => readFileSync(join(folder, file), 'utf8'),
    bytes: (file: string) => Uint8Array.from(readFileSync(join(folder, file))),
  }
}

/** What openssl makes of a signed file: the content, where it trusts the signature, and what it says. */
export function verifiedByOpenssl(folder: string, signed: Uint8Array, authority: string, more = '') {
  const [file, out] = [join(folder, 'signed.der'), join(folder, 'content.out')]
  writeFileSync(file, signed)
  writeFileSync(out, '')
  const options = ['smime', '-verify', '-inform', 'der', '-in', file, '-out', out]
  const trust = ['-CAfile', join(folder, authority), '-no-CApath', '-no-CAstore']
  const { status, stderr } = run('openssl', [...options, ...trust, ...(more === '' ? [] : more.split(' '))])
  return { ok: status === 0, says: stderr, content: readFileSync(out) }
}
