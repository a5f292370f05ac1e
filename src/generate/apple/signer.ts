import type { Certificate } from 'pkijs'

/** What somebody gave to sign with: text with PEM blocks, or a file that holds everything. */
export type SignerInput = { password: string } & (
  | { certificates: string; key: string }
  | { pkcs12: Uint8Array<ArrayBuffer> }
)

/** Somebody who can sign. The key can only be used, not read out again. */
export type Signer = {
  certificate: Certificate
  /** Those above it, each signed by the next, as far as they were given. */
  chain: readonly Certificate[]
  /** Given, and not above it. */
  unused: readonly Certificate[]
  key: CryptoKey
}

/** Why nobody can sign with what was given. Data, not a sentence: the page chooses the words. */
export type SignerProblem =
  /** Nothing was given. */
  | 'certificate-missing'
  /** A text without a certificate in it. */
  | 'certificate-none'
  /** Only the request for one. */
  | 'certificate-request'
  /** A PKCS #7 container. */
  | 'certificate-pkcs7'
  | 'certificate-damaged'
  | 'key-missing'
  | 'key-none'
  | 'key-damaged'
  /** The password is missing or wrong. */
  | 'key-password'
  /** Encrypted in a way that browsers cannot undo. */
  | 'key-encryption'
  /** Neither RSA nor a curve that browsers know. */
  | 'key-kind'
  /** It belongs to none of the certificates. */
  | 'key-of-another'
  | 'pkcs12-damaged'
  | 'pkcs12-password'
  /** Encrypted in a way that browsers cannot undo: RC2 or Triple DES. */
  | 'pkcs12-encryption'
  | 'pkcs12-no-certificate'
  | 'pkcs12-no-key'

/** Thrown where it is known why something cannot be read; `readSigner` makes data of it. */
export class Unreadable extends Error {
  readonly problem: SignerProblem
  constructor(problem: SignerProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Whether it is its own issuer. */
export const selfSigned = ({ subject, issuer }: Certificate): boolean => subject.isEqual(issuer)
