import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { signingCommands } from '#content/signing-commands.ts'
import { appleProblems } from '#proof/apple-check.ts'
import { typedPlists } from '#proof/apple.ts'
import { hasOpenssl, opensslVersion } from '#proof/openssl.ts'
import { run } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { signing } from '#proof/signing.ts'
import { golden, goldenName, goldens } from '#generate/golden-cases.ts'
import { appleMacProfile } from './mac-mobileconfig.ts'
import { signProfile } from './sign-profile.ts'
import { signerSummary } from './signer-cautions.ts'

const { authority, folder, openssl, pem, problems, remove, sign, signer, text, unsigned, verify } = signing()
afterAll(remove)

describe.skipIf(!hasOpenssl)('with certificates that openssl made', { timeout: 60_000 }, () => {
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
    authority().selfSign('stranger', 'rsa')
    expect(verify(signed, 'stranger.pem').ok).toBe(false)
    expect(verify(signed, 'stranger.pem').says).toContain('certificate verify error')
  })

  test.each([unsigned, new Uint8Array(200_000).fill(65)])(
    'it is DER with the content attached: no open lengths, nothing in pieces, sets in order',
    async (content) => {
      const signed = await sign(pem('rsa'), content)
      writeFileSync(join(folder, 'shape.der'), signed)
      const shape = openssl('asn1parse -inform der -in @shape.der')
      expect(shape).not.toMatch(/l=inf|cons: OCTET STRING/u)
      expect(shape).toContain(':pkcs7-signedData')
      expect(shape).toContain(`l=${String(content.length).padStart(4)} prim: OCTET STRING`)
      // Written anew by openssl, which sorts sets, it is the same.
      openssl('cms -cmsout -inform der -in @shape.der -outform der -out @again.der')
      expect(authority().bytes('again.der')).toEqual(signed)
      expect(verify(signed).content.equals(content)).toBe(true)
    },
  )

  test.each([2026, 2051])('it says when it was signed, in %i', async (year) => {
    const at = new Date(Date.UTC(year, 10, 23, 12, 34, 56))
    const signed = await signProfile(unsigned, await signer(pem('rsa')), at, crypto)
    writeFileSync(join(folder, 'time.der'), signed)
    const shown = openssl('cms -cmsout -print -inform der -in @time.der')
    expect(shown).toContain(`Nov 23 12:34:56 ${year} GMT`)
  })

  test('a certificate of a web server signs as well, as those of Let’s Encrypt are used', async () => {
    const signed = await sign(pem('web'))
    expect(verify(signed).says).toContain('certificate purpose')
    expect(verify(signed, 'root.pem', '-purpose any').ok).toBe(true)
  })

  test('the commands of the page sign, check and convert', async () => {
    const copy = (from: string, to: string) => writeFileSync(join(folder, to), authority().bytes(from))
    copy('rsa.pem', 'cert.pem')
    copy('intermediate.pem', 'chain.pem')
    copy('rsa.key', 'key.pem')
    writeFileSync(join(folder, 'exchange-online.mobileconfig'), unsigned)
    const legacy = '-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 -provider legacy -provider default'
    openssl(`pkcs12 -export -inkey @rsa.key -in @rsa.pem -passout pass:a ${legacy} -out @old.p12`)
    openssl('crl2pkcs7 -nocrl -certfile @rsa.pem -certfile @intermediate.pem -out @chain.p7b')
    const shell = (command: string) =>
      run('sh', ['-c', `cd '${folder}' && ${command}`], '', { SSL_CERT_FILE: join(folder, 'root.pem') })
    const { sign: signs, check, pkcs12, key, pkcs7 } = signingCommands
    expect(shell(signs).status).toBe(0)
    expect(shell(check).stderr).toContain('Verification successful')
    expect(authority().bytes('content.mobileconfig')).toEqual(unsigned)
    expect(shell(`${pkcs12} -passin pass:a`).status).toBe(0)
    const converted = { certificates: text('signer.pem'), key: text('signer.pem'), password: '' }
    expect(await problems(converted)).toEqual([])
    openssl('rsa -in @rsa.key -traditional -out @key.pem')
    expect(shell(key).status).toBe(0)
    expect(shell(pkcs7).status).toBe(0)
    const again = { certificates: text('chain.pem'), key: text('key-new.pem'), password: '' }
    expect(signerSummary(await signer(again)).above).toEqual(['intermediate'])
  })
})
