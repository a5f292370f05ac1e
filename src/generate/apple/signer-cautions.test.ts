import { afterAll, describe, expect, test } from 'vitest'
import { hasOpenssl } from '#proof/openssl.ts'
import { later, now, signing } from '#proof/signing.ts'
import { signerCautions } from './signer-cautions.ts'
import type { SignerInput } from './signer.ts'

const { pem, remove, signer, text } = signing()
afterAll(remove)

describe.skipIf(!hasOpenssl)('with certificates that openssl made', { timeout: 60_000 }, () => {
  const cautions = async (input: SignerInput, at = now) => signerCautions(await signer(input), at)

  test.each(['rsa', 'P-256', 'web'])('none for a good certificate, key and chain: %s', async (name) => {
    expect(await cautions(pem(name))).toEqual([])
  })

  test('none where the root itself issued it and is there', async () => {
    const without = { ...pem('direct'), certificates: text('direct.pem', 'root.pem') }
    expect(await cautions(without)).toEqual([])
  })

  test('certificates that end, have ended, or have not begun', async () => {
    const kinds = async (days: number) => (await cautions(pem('rsa'), later(days))).map(({ is }) => is)
    expect(await kinds(59)).toEqual([])
    expect(await cautions(pem('rsa'), later(61))).toMatchObject([
      { is: 'expires-soon', whose: 'rsa', days: 28 },
      { is: 'expires-soon', whose: 'intermediate', days: 28 },
    ])
    expect(await kinds(91)).toEqual(['expired', 'expired'])
    expect(await kinds(-1)).toEqual(['not-yet-valid', 'not-yet-valid'])
  })

  test('a missing intermediate, a weak key, a certificate that signed itself', async () => {
    expect(await cautions({ ...pem('rsa'), certificates: text('rsa.pem') })).toEqual([
      { is: 'no-intermediate', issuer: 'intermediate' },
    ])
    expect(await cautions(pem('weak'))).toEqual([{ is: 'weak-key', bits: 1024 }])
    expect(await cautions({ ...pem('self'), certificates: text('self.pem') })).toEqual([
      { is: 'self-signed' },
    ])
  })
})
