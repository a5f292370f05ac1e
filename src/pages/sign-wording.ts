import { dayOf, longDay } from '#content/day.ts'
import type { SignerCaution } from '#generate/apple/signer-cautions.ts'
import type { SignerProblem } from '#generate/apple/signer.ts'

export type SignField = 'files' | 'certificates' | 'key' | 'password'

const CONVERT = 'How to convert it stands below, under “Files to convert first”.'

/** What is wrong with what somebody gave to sign with, what to do, and at which field. */
export const signerSentences: Record<SignerProblem, readonly [field: SignField, sentence: string]> = {
  'certificate-missing': ['certificates', 'Choose the file of the certificate, or paste the certificate.'],
  'certificate-none': [
    'certificates',
    'There is no certificate in this text. It begins with -----BEGIN CERTIFICATE-----.',
  ],
  'certificate-request': [
    'certificates',
    'This is only the request for a certificate. Take the certificate that came back for it.',
  ],
  'certificate-pkcs7': ['certificates', `This is a PKCS #7 file, which this page cannot open. ${CONVERT}`],
  'certificate-damaged': [
    'certificates',
    'A certificate is damaged or cut off. Copy it again, from its first dash to its last.',
  ],
  'key-missing': ['key', 'Choose the file of the private key, or paste the key.'],
  'key-none': ['key', 'There is no private key in this text. It begins with -----BEGIN PRIVATE KEY-----.'],
  'key-damaged': ['key', 'The key is damaged or cut off. Copy it again, from its first dash to its last.'],
  'key-password': ['password', 'The key is encrypted, and this is not its password.'],
  'key-encryption': ['key', `The key is encrypted in a way that browsers cannot undo. ${CONVERT}`],
  'key-kind': [
    'key',
    'This page signs with RSA keys, and with EC keys on the curves P-256, P-384 and P-521. This key is of another kind.',
  ],
  'key-of-another': [
    'key',
    'The key does not belong to the certificate. Take the key with which the certificate was requested.',
  ],
  'pkcs12-damaged': ['files', 'The .p12 or .pfx file is damaged. Export it again.'],
  'pkcs12-password': ['password', 'This is not the password of the .p12 or .pfx file.'],
  'pkcs12-encryption': [
    'files',
    `The .p12 or .pfx file is encrypted in an old way, with RC2 or Triple DES, that browsers cannot undo. ${CONVERT}`,
  ],
  'pkcs12-no-certificate': ['files', 'There is no certificate in the .p12 or .pfx file. Export it with one.'],
  'pkcs12-no-key': [
    'files',
    'There is no private key in the .p12 or .pfx file. Export it again, together with its key.',
  ],
}

const on = (at: Date) => longDay(dayOf(at))

/** What to know before one signs with a certificate. */
export function cautionSentence(caution: SignerCaution): string {
  switch (caution.is) {
    case 'expired':
      return `The certificate of ${caution.whose} expired on ${on(caution.at)}. Devices take the profile for one without a signature.`
    case 'not-yet-valid':
      return `The certificate of ${caution.whose} is valid only from ${on(caution.at)}. Devices do not trust it before.`
    case 'expires-soon':
      return `The certificate of ${caution.whose} expires on ${on(caution.at)}. From then on the profile installs like one without a signature.`
    case 'self-signed':
      return 'The certificate signed itself. On devices that were not told to trust it, this looks worse than no signature at all.'
    case 'no-intermediate':
      return `The certificate of ${caution.issuer}, which issued yours, is missing. Devices that do not know it cannot check the signature. Add it above: certificate authorities call it the chain, or the intermediate.`
    case 'weak-key':
      return `The RSA key has ${caution.bits} bits. That is too weak, and authorities issue none below 2048: take a new key and certificate.`
    case 'unused':
      return `Not above your certificate, and left out: ${caution.names.join(', ')}.`
  }
}
