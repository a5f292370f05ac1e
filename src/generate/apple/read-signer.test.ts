import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { pemBlocks, pemText } from '#lib/pem.ts'
import { hasOpenssl, makeAuthority } from '#proof/openssl.ts'
import { now, signing } from '#proof/signing.ts'
import { readSigner } from './read-signer.ts'
import { signerCautions, signerSummary } from './signer-cautions.ts'
import type { SignerInput } from './signer.ts'

const { authority, folder, openssl, pem, problems, remove, sign, signer, text, unsigned, verify } = signing()
afterAll(remove)

describe.skipIf(!hasOpenssl)('with certificates that openssl made', { timeout: 60_000 }, () => {
  describe('keys', () => {
    test.each([
      ['rsa', 'rsa -in @rsa.key -traditional -out @other.key', 'BEGIN RSA PRIVATE KEY'],
      ['P-384', 'ec -in @P-384.key -out @other.key', 'BEGIN EC PRIVATE KEY'],
      [
        'P-256',
        'pkcs8 -topk8 -in @P-256.key -passout pass:pÄss -out @other.key',
        'BEGIN ENCRYPTED PRIVATE KEY',
      ],
      ['rsa', 'pkcs8 -topk8 -v2 aes-128-cbc -in @rsa.key -passout pass:pÄss -out @other.key', 'ENCRYPTED'],
    ])('%s from openssl %s', async (name, command, label) => {
      openssl(command)
      expect(text('other.key')).toContain(label)
      expect(verify(await sign({ ...pem(name, 'other.key'), password: 'pÄss' })).ok).toBe(true)
    })

    test.each([
      ['P-256', 'pkcs8 -topk8 -in @P-256.key -passout pass:right -out @no.key', 'key-password'],
      ['rsa', 'rsa -in @rsa.key -aes128 -traditional -passout pass:right -out @no.key', 'key-encryption'],
      ['rsa', 'pkcs8 -topk8 -v2 des3 -in @rsa.key -passout pass:right -out @no.key', 'key-encryption'],
      ['rsa', 'pkcs8 -topk8 -scrypt -in @rsa.key -passout pass:right -out @no.key', 'key-encryption'],
      ['koblitz', 'pkey -in @koblitz.key -out @no.key', 'key-kind'],
      ['koblitz', 'ec -in @koblitz.key -out @no.key', 'key-kind'],
      ['ed25519', 'pkey -in @ed25519.key -out @no.key', 'key-kind'],
      ['rsa', 'pkey -in @P-256.key -out @no.key', 'key-of-another'],
      ['P-256', 'pkey -in @P-384.key -out @no.key', 'key-of-another'],
      ['rsa', 'pkey -in @weak.key -out @no.key', 'key-of-another'],
      ['rsa', 'pkey -in @rsa.key -pubout -out @no.key', 'key-none'],
    ])('of %s from openssl %s: %s', async (name, command, problem) => {
      openssl(command)
      expect(await problems({ ...pem(name, 'no.key'), password: 'wrong' })).toEqual([problem])
    })

    test('cannot be read out again', async () => {
      const { key } = await signer(pem('rsa'))
      await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow('not extractable')
    })
  })

  describe('.p12 and .pfx', () => {
    const CHAIN = '-certfile @intermediate.pem'
    const MODERN = '-keypbe AES-256-CBC -certpbe AES-256-CBC'
    const LEGACY = '-provider legacy -provider default'
    const p12 = (name: string, options: string, password: string): SignerInput => {
      const given = `-inkey @${name}.key -in @${name}.pem ${options}`
      openssl(`pkcs12 -export ${given} -passout pass:${password} -out @${name}.p12`)
      return { pkcs12: authority().bytes(`${name}.p12`), password }
    }

    test.each([
      ['rsa', `${MODERN} ${CHAIN}`, 'secret'],
      ['P-256', `${MODERN} ${CHAIN}`, 'pÄss字'],
      ['P-384', `${MODERN} -macalg SHA512 -iter 10000 ${CHAIN}`, ''],
      ['rsa', `${MODERN} -nomac ${CHAIN}`, 'secret'],
      ['rsa', `-keypbe AES-128-CBC -certpbe NONE ${CHAIN}`, 'secret'],
      ['P-521', `-keypbe NONE -certpbe NONE ${CHAIN}`, 'secret'],
    ])('%s with %s and the password “%s” signs', async (name, options, password) => {
      const signed = await sign(p12(name, options, password))
      expect(verify(signed).says).toContain('Verification successful')
      expect(verify(signed).content.equals(unsigned)).toBe(true)
    })

    test('a wrong password is always found', async () => {
      const good = p12('rsa', MODERN, 'secret')
      const tries = Array.from({ length: 300 }, (_, at) => problems({ ...good, password: `wrong ${at}` }))
      const found = new Set((await Promise.all(tries)).flat())
      expect(found).toEqual(new Set(['pkcs12-password']))
    })

    test.each([
      ['-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES', 'pkcs12-encryption'],
      [`-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 ${LEGACY}`, 'pkcs12-encryption'],
      [`${MODERN} -nokeys`, 'pkcs12-no-key'],
      [`${MODERN} -nocerts`, 'pkcs12-no-certificate'],
    ])('with %s: %s', async (options, problem) => {
      expect(await problems(p12('rsa', options, 'secret'))).toEqual([problem])
    })

    test('what is none is damaged', async () => {
      const whole = p12('rsa', MODERN, 'secret')
      const bytes = 'pkcs12' in whole ? whole.pkcs12 : new Uint8Array()
      const none = [bytes.slice(0, -40), new Uint8Array(), Uint8Array.of(48, 3, 2, 1, 3)]
      const found = await Promise.all(none.map((pkcs12) => problems({ pkcs12, password: 'secret' })))
      expect(found.flat()).toEqual(none.map(() => 'pkcs12-damaged'))
    })
  })

  describe('certificates', () => {
    test('stand in any order, and the one of the key is taken', async () => {
      const mixed = text('root.pem', 'P-256.pem', 'intermediate.pem', 'rsa.pem')
      const found = await signer({ ...pem('rsa'), certificates: mixed })
      expect(signerSummary(found)).toEqual({
        name: 'rsa',
        issuer: 'intermediate',
        until: found.certificate.notAfter.value,
        key: 'RSA, 2048 bits',
        above: ['intermediate', 'root'],
      })
      expect(signerCautions(found, now)).toEqual([{ is: 'unused', names: ['P-256'] }])
    })

    test('of two authorities with one name the one that signed is taken', async () => {
      writeFileSync(join(folder, 'twin.pem'), authority().text('intermediate.pem'))
      const other = mkdtempSync(join(folder, 'other-'))
      const twin = makeAuthority(other)
      const both = twin.text('intermediate.pem') + text('rsa.pem', 'intermediate.pem')
      const { chain, unused } = await signer({ ...pem('rsa'), certificates: both })
      expect(chain).toHaveLength(1)
      expect(unused).toHaveLength(1)
      expect(verify(await sign({ ...pem('rsa'), certificates: both })).ok).toBe(true)
    })

    test.each<[problem: string, certificates: () => string]>([
      ['certificate-missing', () => ' \n'],
      ['certificate-none', () => text('rsa.key')],
      ['certificate-none', () => 'MIIB'],
      ['certificate-request', () => text('rsa.csr')],
      ['certificate-damaged', () => text('rsa.pem').replace(/.{64}\n/u, '')],
      ['certificate-damaged', () => text('rsa.pem').replace('M', '=')],
      ['certificate-pkcs7', () => openssl('crl2pkcs7 -nocrl -certfile @rsa.pem')],
    ])('%s', async (problem, certificates) => {
      expect(await problems({ ...pem('rsa'), certificates: certificates() })).toEqual([problem])
    })

    test('everything that is wrong is said at once', async () => {
      const input = { certificates: '', key: '', password: '' }
      expect(await problems(input)).toEqual(['certificate-missing', 'key-missing'])
      expect(await problems({ ...input, certificates: 'x', key: 'y' })).toEqual([
        'certificate-none',
        'key-none',
      ])
      const damaged = text('rsa.key').replace(/.{64}\n/u, '')
      expect(await problems({ ...pem('rsa'), key: damaged })).toEqual(['key-damaged'])
    })
  })

  test('whatever is broken is said, and nothing else happens', async () => {
    const whole = text('rsa.pem', 'intermediate.pem')
    openssl(`pkcs12 -export -inkey @rsa.key -in @rsa.pem -passout pass:a -out @whole.p12`)
    const first = (file: string) =>
      pemBlocks(text(file)).flatMap(({ der }) => der ?? [])[0] ?? new Uint8Array()
    const certificate = first('rsa.pem')
    const key = first('rsa.key')
    const pkcs12 = authority().bytes('whole.p12')
    const change = (der: Uint8Array) =>
      fc
        .array(fc.tuple(fc.nat(der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
        .map((changes) => changes.reduce((bytes, [at, value]) => bytes.with(at, value), Uint8Array.from(der)))
    const inputs = fc.oneof(
      change(certificate).map((der) => ({
        ...pem('rsa'),
        certificates: whole + pemText('CERTIFICATE', der),
      })),
      change(certificate).map((der) => ({ ...pem('rsa'), certificates: pemText('CERTIFICATE', der) })),
      change(key).map((der) => ({ ...pem('rsa'), key: pemText('PRIVATE KEY', der) })),
      change(key).map((der) => ({ ...pem('rsa'), key: pemText('EC PRIVATE KEY', der) })),
      change(pkcs12).map((der) => ({ pkcs12: der, password: 'a' })),
    )
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const reading = await readSigner(input, crypto)
        if (reading.ok) {
          signerCautions(reading.signer, now)
          signerSummary(reading.signer)
        } else expect(reading.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})
