import type { Certificate } from 'pkijs'
import { chainAbove, ownerOf, readCertificates } from './certificates.ts'
import { readPkcs12 } from './pkcs12.ts'
import { readPrivateKey } from './private-key.ts'
import { Unreadable, type Signer, type SignerInput, type SignerProblem } from './signer.ts'

export type SignerReading = { ok: true; signer: Signer } | { ok: false; problems: readonly SignerProblem[] }

/** Makes of what somebody gave a signer, or says everything that is wrong with it. */
export async function readSigner(input: SignerInput, crypto: Crypto): Promise<SignerReading> {
  const problems: SignerProblem[] = []
  // Goes on where something cannot be read, so that one try finds all that is wrong. What is damaged makes
  // asn1js, pkijs and browsers throw all sorts of things.
  const attempt: Attempt = async (damaged, read) => {
    try {
      return await read()
    } catch (error) {
      problems.push(error instanceof Unreadable ? error.problem : damaged)
      return undefined
    }
  }
  const given = await gather(input, crypto, attempt)
  const signer = given && (await attempt('certificate-damaged', () => signerOf(given, crypto)))
  return signer === undefined ? { ok: false, problems } : { ok: true, signer }
}

type Given = { certificates: readonly Certificate[]; key: CryptoKey }

type Attempt = <Value>(
  damaged: SignerProblem,
  read: () => Value | Promise<Value>,
) => Promise<Value | undefined>

async function gather(input: SignerInput, crypto: Crypto, attempt: Attempt): Promise<Given | undefined> {
  const { password } = input
  if ('pkcs12' in input) return attempt('pkcs12-damaged', () => readPkcs12(input.pkcs12, password, crypto))
  const certificates = await attempt('certificate-damaged', () => readCertificates(input.certificates))
  const key = await attempt('key-damaged', () => readPrivateKey(input.key, password, crypto))
  return certificates && key && { certificates, key }
}

async function signerOf({ certificates, key }: Given, crypto: Crypto): Promise<Signer> {
  const certificate = await ownerOf(key, certificates, crypto)
  return { certificate, key, ...(await chainAbove(certificate, certificates, crypto)) }
}
