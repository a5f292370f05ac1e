import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appleProfile } from '#generate/apple/mobileconfig.ts'
import { readSigner } from '#generate/apple/read-signer.ts'
import { signProfile } from '#generate/apple/sign-profile.ts'
import type { Signer, SignerInput } from '#generate/apple/signer.ts'
import { goldenName, goldens } from '#generate/golden-cases.ts'
import * as by from './openssl.ts'

export const later = (days: number) => new Date(Date.now() + days * 86_400_000)
/** When everything is signed: the certificates are made after this file is read. */
export const now = later(1)

/** An authority of openssl in a folder of its own, made when it is first asked for, and what it can be used for. */
export function signing() {
  const folder = by.hasOpenssl ? mkdtempSync(join(tmpdir(), 'sign-')) : ''
  let made: ReturnType<typeof by.makeAuthority> | undefined
  const authority = () => (made ??= issued(folder))
  const text = (...files: string[]) => files.map((file) => authority().text(file)).join('\n')
  const signer = async (input: SignerInput): Promise<Signer> => {
    const reading = await readSigner(input, crypto)
    if (!reading.ok) throw new Error(reading.problems.join())
    return reading.signer
  }
  const unsigned = Uint8Array.from(goldens.bytes(goldenName('nasty', appleProfile)))
  return {
    folder,
    authority,
    text,
    signer,
    unsigned,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** Runs openssl beside the certificates. */
    openssl: (words: string) => {
      authority()
      return by.openssl(folder, words)
    },
    pem: (name: string, key = `${name}.key`): SignerInput => ({
      certificates: text(`${name}.pem`, 'intermediate.pem'),
      key: text(key),
      password: '',
    }),
    problems: async (input: SignerInput) => {
      const reading = await readSigner(input, crypto)
      return reading.ok ? [] : reading.problems
    },
    sign: async (input: SignerInput, content = unsigned) =>
      signProfile(content, await signer(input), now, crypto),
    verify: (signed: Uint8Array, ca = 'root.pem', more = '') =>
      by.verifiedByOpenssl(folder, signed, ca, more),
  }
}

/** An authority that has issued one of each kind of key, and what is odd in its own way. */
function issued(folder: string) {
  const authority = by.makeAuthority(folder)
  for (const kind of ['rsa', 'weak', 'P-256', 'P-384', 'P-521', 'koblitz', 'ed25519'] as const)
    authority.issue(kind, kind)
  authority.issue('web', 'P-256', 'serverAuth')
  authority.issue('direct', 'P-256', 'emailProtection', 'root')
  authority.selfSign('self', 'rsa')
  return authority
}
