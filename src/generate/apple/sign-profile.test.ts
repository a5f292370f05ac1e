import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signingCommands } from '#content/signing-commands.ts'
import { pemBlocks, pemText } from '#lib/pem.ts'
import { appleProblems } from '#proof/apple-check.ts'
import { typedPlists } from '#proof/apple.ts'
import { hasOpenssl, makeAuthority, openssl, opensslVersion, verifiedByOpenssl } from '#proof/openssl.ts'
import { run } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { golden, goldenName, goldens } from '#generate/golden-cases.ts'
import { appleMacProfile } from './mac-mobileconfig.ts'
import { appleProfile } from './mobileconfig.ts'
import { readSigner } from './read-signer.ts'
import { signProfile } from './sign-profile.ts'
import { signerCautions, signerSummary } from './signer-cautions.ts'
import type { Signer, SignerInput } from './signer.ts'

const later = (days: number) => new Date(Date.now() + days * 86_400_000)
/** The certificates are made after this file is read. */
const now = later(1)

describe.skipIf(!hasOpenssl)('with certificates that openssl made', { timeout: 60_000 }, () => {
  const folder = hasOpenssl ? mkdtempSync(join(tmpdir(), 'sign-')) : ''
  let authority: ReturnType<typeof makeAuthority>
  afterAll(() => rmSync(folder, { recursive: true }))

  beforeAll(() => {
    authority = makeAuthority(folder)
    for (const kind of ['rsa', 'weak', 'P-256', 'P-384', 'P-521', 'koblitz', 'ed25519'] as const)
      authority.issue(kind, kind)
    authority.issue('web', 'P-256', 'serverAuth')
    authority.issue('direct', 'P-256', 'emailProtection', 'root')
    authority.selfSign('self', 'rsa')
  }, 60_000)

  const text = (...files: string[]) => files.map((file) => authority.text(file)).join('\n')
  const pem = (name: string, key = `${name}.key`): SignerInput => ({
    certificates: text(`${name}.pem`, 'intermediate.pem'),
    key: text(key),
    password: '',
  })
  const problems = async (input: SignerInput) => {
    const reading = await readSigner(input, crypto)
    return reading.ok ? [] : reading.problems
  }
  const signer = async (input: SignerInput): Promise<Signer> => {
    const reading = await readSigner(input, crypto)
    if (!reading.ok) throw new Error(reading.problems.join())
    return reading.signer
  }
  const unsigned = Uint8Array.from(goldens.bytes(goldenName('nasty', appleProfile)))
  const sign = async (input: SignerInput, content = unsigned) =>
    signProfile(content, await signer(input), now, crypto)
  const verify = (signed: Uint8Array, ca = 'root.pem', more = '') =>
    verifiedByOpenssl(folder, signed, ca, more)

  test.each(['rsa', 'P-256', 'P-384', 'P-521'])(
    '%s: openssl verifies it and gives the profile back',
    async (name) => {
      const { ok, says, content } = verify(await sign(pem(name)))
      expect(says).toContain('Verification successful')
      expect(ok).toBe(true)
      expect(content.equals(unsigned)).toBe(true)
      proved('apple-profile', 'openssl', opensslVersion())
    },
  )

  test('the profile of a Mac too, and what is inside is still what Apple documents', async () => {
    const content = Uint8Array.from(goldens.bytes(goldenName('plain', appleMacProfile)))
    const found = verify(await sign(pem('rsa'), content))
    expect(found.ok).toBe(true)
    expect(found.content.toString()).toBe(golden('plain', appleMacProfile))
    for (const profile of typedPlists([found.content.toString()]))
      expect(appleProblems(profile, 'macOS')).toEqual([])
    proved('apple-mac-profile', 'openssl', opensslVersion())
  })

  test('any changed byte of the profile, and another authority, are found', async () => {
    const signed = await sign(pem('rsa'))
    const at = Buffer.from(signed).indexOf('outlook.office365.com')
    const changed = signed.with(at, (signed[at] ?? 0) ^ 1)
    expect(verify(changed).ok).toBe(false)
    expect(verify(changed).says).toContain('digest failure')
    authority.selfSign('stranger', 'rsa')
    expect(verify(signed, 'stranger.pem').ok).toBe(false)
    expect(verify(signed, 'stranger.pem').says).toContain('certificate verify error')
  })

  test.each([unsigned, new Uint8Array(200_000).fill(65)])(
    'it is DER with the content attached: no open lengths, nothing in pieces, sets in order',
    async (content) => {
      const signed = await sign(pem('rsa'), content)
      writeFileSync(join(folder, 'shape.der'), signed)
      const shape = openssl(folder, 'asn1parse -inform der -in @shape.der')
      expect(shape).not.toMatch(/l=inf|cons: OCTET STRING/u)
      expect(shape).toContain(':pkcs7-signedData')
      expect(shape).toContain(`l=${String(content.length).padStart(4)} prim: OCTET STRING`)
      // Written anew by openssl, which sorts sets, it is the same.
      openssl(folder, 'cms -cmsout -inform der -in @shape.der -outform der -out @again.der')
      expect(authority.bytes('again.der')).toEqual(signed)
      expect(verify(signed).content.equals(content)).toBe(true)
    },
  )

  test.each([2026, 2051])('it says when it was signed, in %i', async (year) => {
    const at = new Date(Date.UTC(year, 10, 23, 12, 34, 56))
    const signed = await signProfile(unsigned, await signer(pem('rsa')), at, crypto)
    writeFileSync(join(folder, 'time.der'), signed)
    const shown = openssl(folder, 'cms -cmsout -print -inform der -in @time.der')
    expect(shown).toContain(`Nov 23 12:34:56 ${year} GMT`)
  })

  test('a certificate of a web server signs as well, as those of Let’s Encrypt are used', async () => {
    const signed = await sign(pem('web'))
    expect(verify(signed).says).toContain('certificate purpose')
    expect(verify(signed, 'root.pem', '-purpose any').ok).toBe(true)
  })

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
      openssl(folder, command)
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
      openssl(folder, command)
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
      openssl(folder, `pkcs12 -export ${given} -passout pass:${password} -out @${name}.p12`)
      return { pkcs12: authority.bytes(`${name}.p12`), password }
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
      writeFileSync(join(folder, 'twin.pem'), authority.text('intermediate.pem'))
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
      ['certificate-pkcs7', () => openssl(folder, 'crl2pkcs7 -nocrl -certfile @rsa.pem')],
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

  test('the commands of the page sign, check and convert', async () => {
    const copy = (from: string, to: string) => writeFileSync(join(folder, to), authority.bytes(from))
    copy('rsa.pem', 'cert.pem')
    copy('intermediate.pem', 'chain.pem')
    copy('rsa.key', 'key.pem')
    writeFileSync(join(folder, 'exchange-online.mobileconfig'), unsigned)
    const legacy = '-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 -provider legacy -provider default'
    openssl(folder, `pkcs12 -export -inkey @rsa.key -in @rsa.pem -passout pass:a ${legacy} -out @old.p12`)
    openssl(folder, 'crl2pkcs7 -nocrl -certfile @rsa.pem -certfile @intermediate.pem -out @chain.p7b')
    const shell = (command: string) =>
      run('sh', ['-c', `cd '${folder}' && ${command}`], '', { SSL_CERT_FILE: join(folder, 'root.pem') })
    const { sign: signs, check, pkcs12, key, pkcs7 } = signingCommands
    expect(shell(signs).status).toBe(0)
    expect(shell(check).stderr).toContain('Verification successful')
    expect(authority.bytes('content.mobileconfig')).toEqual(unsigned)
    expect(shell(`${pkcs12} -passin pass:a`).status).toBe(0)
    const converted = { certificates: text('signer.pem'), key: text('signer.pem'), password: '' }
    expect(await problems(converted)).toEqual([])
    openssl(folder, 'rsa -in @rsa.key -traditional -out @key.pem')
    expect(shell(key).status).toBe(0)
    expect(shell(pkcs7).status).toBe(0)
    const again = { certificates: text('chain.pem'), key: text('key-new.pem'), password: '' }
    expect(signerSummary(await signer(again)).above).toEqual(['intermediate'])
  })

  test('whatever is broken is said, and nothing else happens', async () => {
    const whole = text('rsa.pem', 'intermediate.pem')
    openssl(folder, `pkcs12 -export -inkey @rsa.key -in @rsa.pem -passout pass:a -out @whole.p12`)
    const first = (file: string) =>
      pemBlocks(text(file)).flatMap(({ der }) => der ?? [])[0] ?? new Uint8Array()
    const certificate = first('rsa.pem')
    const key = first('rsa.key')
    const pkcs12 = authority.bytes('whole.p12')
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

  describe('cautions', () => {
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
})
