import type { Certificate, RelativeDistinguishedNames } from 'pkijs'
import { selfSigned, type Signer } from './signer.ts'

/** What to know before signing with a certificate. Data, not a sentence. */
export type SignerCaution =
  | { is: 'expired' | 'not-yet-valid'; whose: string; at: Date }
  | { is: 'expires-soon'; whose: string; at: Date; days: number }
  | { is: 'self-signed' }
  | { is: 'no-intermediate'; issuer: string }
  | { is: 'weak-key'; bits: number }
  | { is: 'unused'; names: readonly string[] }

const A_DAY = 86_400_000
/** A month: profiles are handed out over weeks, and the signature goes with the certificate. */
const SOON = 30
/** Below this nobody issues certificates any more (CA/Browser Forum, Baseline Requirements, 6.1.5). */
const LEAST_BITS = 2048

export function signerCautions({ certificate, chain, unused, key }: Signer, now: Date): SignerCaution[] {
  const bits = bitsOf(key)
  return [
    ...[certificate, ...chain].flatMap((each) => againstDates(each, now)),
    ...(selfSigned(certificate) ? [{ is: 'self-signed' } as const] : []),
    ...(chain.length === 0 && !selfSigned(certificate)
      ? [{ is: 'no-intermediate', issuer: nameOf(certificate.issuer) } as const]
      : []),
    ...(bits !== undefined && bits < LEAST_BITS ? [{ is: 'weak-key', bits } as const] : []),
    ...(unused.length > 0
      ? [{ is: 'unused', names: unused.map(({ subject }) => nameOf(subject)) } as const]
      : []),
  ]
}

function againstDates({ subject, notBefore, notAfter }: Certificate, now: Date): SignerCaution[] {
  const whose = nameOf(subject)
  const from = notBefore.value
  const until = notAfter.value
  if (now < from) return [{ is: 'not-yet-valid', whose, at: from }]
  if (now > until) return [{ is: 'expired', whose, at: until }]
  const days = Math.floor((until.getTime() - now.getTime()) / A_DAY)
  return days < SOON ? [{ is: 'expires-soon', whose, at: until, days }] : []
}

export type SignerSummary = {
  name: string
  issuer: string
  until: Date
  key: string
  /** Names above it that go into the file. */
  above: readonly string[]
}

/** Who signs, for the eye. */
export const signerSummary = ({ certificate, chain, key }: Signer): SignerSummary => ({
  name: nameOf(certificate.subject),
  issuer: nameOf(certificate.issuer),
  until: certificate.notAfter.value,
  key: keyKind(key),
  above: chain.map(({ subject }) => nameOf(subject)),
})

function keyKind(key: CryptoKey): string {
  const bits = bitsOf(key)
  return bits === undefined ? `EC, ${(key.algorithm as EcKeyAlgorithm).namedCurve}` : `RSA, ${bits} bits`
}

const bitsOf = ({ algorithm }: CryptoKey): number | undefined =>
  'modulusLength' in algorithm ? Number(algorithm.modulusLength) : undefined

/** Common name, organisation, department (RFC 5280, 4.1.2.4). */
const NAMES = ['2.5.4.3', '2.5.4.10', '2.5.4.11']

/** What a certificate calls somebody. */
function nameOf({ typesAndValues }: RelativeDistinguishedNames): string {
  const found = NAMES.flatMap((type) => typesAndValues.find((each) => each.type === type) ?? [])
  return String(found[0]?.value.valueBlock.value ?? 'a name that cannot be shown')
}
