import { GeneralizedTime, ObjectIdentifier, OctetString, UTCTime } from 'asn1js'
import {
  Attribute,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  type Certificate,
} from 'pkijs'
import type { Signer } from './signer.ts'

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'

/**
 * Signs a profile as Apple wants it: CMS SignedData (RFC 5652) in DER with the profile itself, byte for byte,
 * and the certificates inside. The cryptography and the time are arguments.
 */
export async function signProfile(
  profile: Uint8Array<ArrayBuffer>,
  { certificate, chain, key }: Signer,
  at: Date,
  crypto: Crypto,
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = await crypto.subtle.digest('SHA-256', profile)
  const content = new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA })
  // Set here: the constructor would cut it into pieces, which is BER and no DER.
  content.eContent = new OctetString({ valueHex: profile.slice().buffer })
  const signed = new SignedData({
    version: 1,
    encapContentInfo: content,
    certificates: [certificate, ...chain]
      .map(encoded)
      .toSorted(byBytes)
      .map(({ of }) => of),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          // In the order that DER wants of a set: the shortest first.
          attributes: [
            attribute(CONTENT_TYPE, new ObjectIdentifier({ value: ContentInfo.DATA })),
            attribute(SIGNING_TIME, time(at)),
            attribute(MESSAGE_DIGEST, new OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
  })
  await signed.sign(key, 0, 'SHA-256', undefined, new CryptoEngine({ name: '', crypto }))
  const container = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return new Uint8Array(container.toSchema().toBER())
}

const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] })

/** From 2050 on with four digits of the year (RFC 5652, 11.3). */
const time = (valueDate: Date) =>
  valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate })

const encoded = (of: Certificate) => ({ of, bytes: new Uint8Array(of.toSchema().toBER()) })

/** The order of a set in DER (X.690, 11.6). */
function byBytes(one: { bytes: Uint8Array }, other: { bytes: Uint8Array }): number {
  const at = one.bytes.findIndex((byte, index) => byte !== other.bytes[index])
  return at === -1 ? 0 : (one.bytes[at] ?? 0) - (other.bytes[at] ?? 0)
}
