import { Certificate, CryptoEngine } from 'pkijs'
import { pemBlocks } from '#lib/pem.ts'
import { signatureOf } from './private-key.ts'
import { selfSigned, Unreadable, type SignerProblem } from './signer.ts'

/** Every certificate in a text. */
export function readCertificates(text: string): Certificate[] {
  if (text.trim() === '') throw new Unreadable('certificate-missing')
  const blocks = pemBlocks(text)
  const found = blocks.filter(({ label }) => label === 'CERTIFICATE' || label === 'X509 CERTIFICATE')
  if (found.length === 0) throw new Unreadable(instead(blocks.map(({ label }) => label)))
  return found.map(({ der }) => {
    if (der === undefined) throw new Unreadable('certificate-damaged')
    return Certificate.fromBER(der)
  })
}

function instead(labels: readonly string[]): SignerProblem {
  if (labels.some((label) => label.endsWith('CERTIFICATE REQUEST'))) return 'certificate-request'
  return labels.includes('PKCS7') ? 'certificate-pkcs7' : 'certificate-none'
}

/** The certificate of a key: the one with which something signed by the key can be checked. */
export async function ownerOf(key: CryptoKey, certificates: readonly Certificate[], crypto: Crypto) {
  const probe = new TextEncoder().encode('Exchange Online Setup')
  const { name } = key.algorithm
  const how = { name, hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(how, key, probe)
  const owns = await Promise.all(
    certificates.map(async ({ subjectPublicKeyInfo }) => {
      try {
        const algorithm = signatureOf(subjectPublicKeyInfo.algorithm)
        const spki = subjectPublicKeyInfo.toSchema().toBER()
        const open = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
        return algorithm.name === name && (await crypto.subtle.verify(how, open, signature, probe))
      } catch {
        return false // A key of another kind.
      }
    }),
  )
  const owner = certificates[owns.indexOf(true)]
  if (owner === undefined) throw new Unreadable('key-of-another')
  return owner
}

/** Those above a certificate, each signed by the next, and those that are not. */
export async function chainAbove(leaf: Certificate, certificates: readonly Certificate[], crypto: Crypto) {
  const engine = new CryptoEngine({ name: '', crypto })
  const signed = async (by: Certificate, what: Certificate) => {
    if (!by.subject.isEqual(what.issuer)) return false
    // A kind of signature that browsers do not know: the names have to do.
    return what.verify(by, engine).catch(() => true)
  }
  let unused = certificates.filter((each) => each !== leaf)
  const chain: Certificate[] = []
  for (let last = leaf; !selfSigned(last);) {
    // oxlint-disable-next-line no-await-in-loop -- the next one depends on it
    const fits = await Promise.all(unused.map((each) => signed(each, last)))
    const next = unused[fits.indexOf(true)]
    if (next === undefined) break
    chain.push(next)
    unused = unused.filter((each) => each !== next)
    last = next
  }
  return { chain, unused }
}
