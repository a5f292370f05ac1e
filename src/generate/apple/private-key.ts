import { Constructed, Integer, Null, ObjectIdentifier, OctetString, Sequence, fromBER } from 'asn1js'
import { PKCS8ShroudedKeyBag } from 'pkijs'
import { pemBlocks, type PemBlock } from '#lib/pem.ts'
import { decrypt } from './decrypt.ts'
import { Unreadable } from './signer.ts'

const RSA = '1.2.840.113549.1.1.1'
const EC = '1.2.840.10045.2.1'

/** The curves that browsers know (RFC 5480, 2.1.1.1). */
const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
}

type Bytes = Uint8Array<ArrayBuffer>

/** The first private key in a text, ready to sign and for nothing else. */
export async function readPrivateKey(text: string, password: string, crypto: Crypto): Promise<CryptoKey> {
  if (text.trim() === '') throw new Unreadable('key-missing')
  const block = pemBlocks(text).find(({ label }) => label.endsWith('PRIVATE KEY'))
  if (block === undefined) throw new Unreadable('key-none')
  return importKey(await pkcs8(block, password, crypto), crypto)
}

/** A key as PKCS #8 (RFC 5208) has it, which alone browsers take. */
async function pkcs8({ label, headers, der }: PemBlock, password: string, crypto: Crypto): Promise<Bytes> {
  // Encrypted in OpenSSL’s own old way, with MD5.
  if (headers.includes('ENCRYPTED')) throw new Unreadable('key-encryption')
  if (der === undefined) throw new Unreadable('key-damaged')
  if (label === 'PRIVATE KEY') return der
  if (label === 'RSA PRIVATE KEY') return wrapped([new ObjectIdentifier({ value: RSA }), new Null()], der)
  if (label === 'EC PRIVATE KEY') return wrapped([new ObjectIdentifier({ value: EC }), curveIn(der)], der)
  if (label !== 'ENCRYPTED PRIVATE KEY') throw new Unreadable('key-kind')
  const { encryptionAlgorithm, encryptedData } = PKCS8ShroudedKeyBag.fromBER(der)
  return decrypt({ algorithm: encryptionAlgorithm, content: encryptedData }, password, crypto, {
    encryption: 'key-encryption',
    password: 'key-password',
  })
}

/** Puts a bare RSA or EC key into PKCS #8. */
const wrapped = (algorithm: (ObjectIdentifier | Null)[], der: Bytes): Bytes =>
  new Uint8Array(
    new Sequence({
      value: [
        new Integer({ value: 0 }),
        new Sequence({ value: algorithm }),
        new OctetString({ valueHex: der.buffer }),
      ],
    }).toBER(),
  )

/** An EC key alone names its curve in part [0] (RFC 5915). */
function curveIn(der: Bytes): ObjectIdentifier {
  const [curve] = partsOf(fromBER(der).result).flatMap((part) =>
    part instanceof Constructed && part.idBlock.tagNumber === 0 ? partsOf(part) : [],
  )
  if (!(curve instanceof ObjectIdentifier)) throw new TypeError('No curve in a key')
  return curve
}

/** Makes a key of PKCS #8 usable, and for nothing but signing. */
export const importKey = (der: Bytes, crypto: Crypto): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', der, signatureOf(algorithmIn(der)), false, ['sign'])

/** The second part of PKCS #8, of which the rest may be a key that nobody here knows. */
function algorithmIn(der: Bytes): Algorithm {
  const [, algorithm] = partsOf(fromBER(der).result)
  const [name, algorithmParams] = partsOf(algorithm)
  if (!(name instanceof ObjectIdentifier)) throw new TypeError('No algorithm in a key')
  return { algorithmId: name.getValue(), algorithmParams }
}

const partsOf = (value: unknown): readonly unknown[] =>
  value instanceof Constructed || value instanceof Sequence ? value.valueBlock.value : []

type Algorithm = { algorithmId: string; algorithmParams?: unknown }

/** How a key of some algorithm signs, and how what it signed is checked. */
export function signatureOf({ algorithmId, algorithmParams }: Algorithm) {
  if (algorithmId === RSA) return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const curve = algorithmParams instanceof ObjectIdentifier ? algorithmParams.getValue() : ''
  const namedCurve = CURVES[curve]
  if (algorithmId !== EC || namedCurve === undefined) throw new Unreadable('key-kind')
  return { name: 'ECDSA', namedCurve, hash: 'SHA-256' }
}
