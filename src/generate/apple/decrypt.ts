import type { OctetString } from 'asn1js'
import { CryptoEngine, EncryptedContentInfo, PBES2Params, type AlgorithmIdentifier } from 'pkijs'
import { Unreadable, type SignerProblem } from './signer.ts'

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
/** AES-CBC with 128 and 256 bits; Chromium has none with 192. */
const AES = new Set(['2.16.840.1.101.3.4.1.2', '2.16.840.1.101.3.4.1.42'])

export type Encrypted = { algorithm: AlgorithmIdentifier; content: OctetString }

/**
 * Undoes the encryption of a key or of a PKCS #12 container. Browsers can do that for PBES2 (RFC 8018) with
 * AES alone; older programs used RC2, Triple DES or a key from scrypt.
 */
export async function decrypt(
  { algorithm, content }: Encrypted,
  password: string,
  crypto: Crypto,
  problems: { encryption: SignerProblem; password: SignerProblem },
): Promise<Uint8Array<ArrayBuffer>> {
  if (!known(algorithm)) throw new Unreadable(problems.encryption)
  try {
    const decrypted = await new CryptoEngine({ name: '', crypto }).decryptEncryptedContentInfo({
      password: new TextEncoder().encode(password).buffer,
      encryptedContentInfo: new EncryptedContentInfo({
        contentEncryptionAlgorithm: algorithm,
        encryptedContent: content,
      }),
    })
    return new Uint8Array(decrypted)
  } catch {
    // Padding that makes no sense: AES-CBC has no other way to say so.
    throw new Unreadable(problems.password)
  }
}

function known({ algorithmId, algorithmParams }: AlgorithmIdentifier): boolean {
  if (algorithmId !== PBES2) return false
  const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithmParams })
  return keyDerivationFunc.algorithmId === PBKDF2 && AES.has(encryptionScheme.algorithmId)
}
