/** What a binary file of a certificate or key is: `pkcs12`, or what its block would be called in PEM. */
export type DerKind =
  | 'pkcs12'
  | 'CERTIFICATE'
  | 'PKCS7'
  | 'PRIVATE KEY'
  | 'ENCRYPTED PRIVATE KEY'
  | 'RSA PRIVATE KEY'
  | 'EC PRIVATE KEY'

const SEQUENCE = 0x30
const INTEGER = 0x02
const OCTETS = 0x04
const OBJECT = 0x06

/**
 * Looks at how a file begins, and no further: a list (X.690, 8.9) whose first parts tell the formats apart.
 * Undefined where it is none of them.
 */
export function derKind(bytes: Uint8Array): DerKind | undefined {
  if (bytes[0] !== SEQUENCE) return undefined
  const at = inside(bytes, 0)
  const first = bytes[at]
  if (first === OBJECT) return 'PKCS7'
  // A certificate begins with what was signed, which is long; an encrypted key with the name of a cipher.
  if (first === SEQUENCE) return bytes[inside(bytes, at)] === OBJECT ? 'ENCRYPTED PRIVATE KEY' : 'CERTIFICATE'
  return first === INTEGER && bytes[at + 1] === 1 ? numbered(bytes[at + 2], bytes[at + 3]) : undefined
}

/** By its version and what follows it (RFC 7292, 5208, 8017 and 5915). */
function numbered(version: number | undefined, next: number | undefined): DerKind | undefined {
  if (version === 3) return 'pkcs12'
  if (version === 0 && next === SEQUENCE) return 'PRIVATE KEY'
  if (version === 0 && next === INTEGER) return 'RSA PRIVATE KEY'
  return version === 1 && next === OCTETS ? 'EC PRIVATE KEY' : undefined
}

/** Where the content of a list begins: after its tag and its length, which is one octet or more. */
function inside(bytes: Uint8Array, at: number): number {
  const length = bytes[at + 1] ?? 0
  return at + (length <= 0x80 ? 2 : 2 + (length & 0x7f))
}
