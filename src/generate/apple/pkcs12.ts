import { OctetString } from 'asn1js'
import {
  AuthenticatedSafe,
  CertBag,
  Certificate,
  ContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeContents,
} from 'pkijs'
import { decrypt, type Encrypted } from './decrypt.ts'
import { importKey } from './private-key.ts'
import { Unreadable } from './signer.ts'

const problems = { encryption: 'pkcs12-encryption', password: 'pkcs12-password' } as const

/**
 * Certificates and the key of a `.p12` or `.pfx` (RFC 7292). Its check sum is not looked at: a wrong password
 * shows by itself, and a key that was tampered with belongs to no certificate.
 */
export async function readPkcs12(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  crypto: Crypto,
): Promise<{ certificates: Certificate[]; key: CryptoKey }> {
  const open = (encrypted: Encrypted) => decrypt(encrypted, password, crypto, problems)
  const bags: SafeContents['safeBags'] = []
  for (const part of AuthenticatedSafe.fromBER(octets(PFX.fromBER(bytes).authSafe)).safeContents) {
    // One after the other: each takes a while, and all have the same password.
    // oxlint-disable-next-line no-await-in-loop
    bags.push(...bagsIn(await contentOf(part, open)))
  }
  const values = bags.map(({ bagValue }) => bagValue)
  const certificates = values.flatMap((value) =>
    value instanceof CertBag && value.parsedValue instanceof Certificate ? [value.parsedValue] : [],
  )
  if (certificates.length === 0) throw new Unreadable('pkcs12-no-certificate')
  const key = values.find((value) => value instanceof PKCS8ShroudedKeyBag || value instanceof PrivateKeyInfo)
  if (key === undefined) throw new Unreadable('pkcs12-no-key')
  const der =
    key instanceof PKCS8ShroudedKeyBag
      ? await open({ algorithm: key.encryptionAlgorithm, content: key.encryptedData })
      : new Uint8Array(key.toSchema().toBER())
  return { certificates, key: await importKey(der, crypto) }
}

async function contentOf(
  part: ContentInfo,
  open: (encrypted: Encrypted) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (part.contentType === ContentInfo.DATA) return octets(part)
  // The other kind is encrypted for a certificate instead of a password. Nobody exports that.
  if (part.contentType !== ContentInfo.ENCRYPTED_DATA) throw new Unreadable('pkcs12-encryption')
  const { encryptedContentInfo } = new EncryptedData({ schema: part.content })
  const content = encryptedContentInfo.encryptedContent
  if (content === undefined) throw new TypeError('Nothing in a part')
  return open({ algorithm: encryptedContentInfo.contentEncryptionAlgorithm, content })
}

function bagsIn(content: Uint8Array<ArrayBuffer>): SafeContents['safeBags'] {
  try {
    return SafeContents.fromBER(content).safeBags
  } catch {
    // Once in 256 times a wrong password leaves padding that makes sense, and then nothing else does.
    throw new Unreadable('pkcs12-password')
  }
}

function octets({ content }: ContentInfo): Uint8Array<ArrayBuffer> {
  if (!(content instanceof OctetString)) throw new TypeError('No octets in a part')
  return new Uint8Array(content.getValue())
}
