import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { hasOpenssl, openssl } from '#proof/openssl.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { pemBlocks, pemText } from './pem.ts'

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Uint8Array.from(array))
const label = fc.constantFrom('CERTIFICATE', 'PRIVATE KEY', 'EC PRIVATE KEY')
const between = anyText.filter((text) => !text.includes('-----'))

test('blocks come back, whatever stands between them and however lines end', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(between, label, bytes)), between, fc.boolean(), (parts, end, windows) => {
      const text = parts.map(([before, name, der]) => `${before}\n${pemText(name, der)}`).join('') + end
      const found = pemBlocks(windows ? text.replaceAll(/\r?\n/gu, '\r\n') : text)
      expect(found).toMatchObject(parts.map(([, name, der]) => ({ label: name, headers: '', der })))
      expect(found.map((block) => pemBlocks(block.text))).toEqual(found.map((block) => [block]))
    }),
  )
})

test('any text is read, and what is no Base64 is none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(pemBlocks(text)).toEqual([])
    }),
  )
  fc.assert(
    fc.property(between, (text) => {
      expect(pemBlocks(`-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----`)).toHaveLength(1)
    }),
  )
  expect(pemBlocks('-----BEGIN CERTIFICATE-----\n%\n-----END CERTIFICATE-----')[0]?.der).toBeUndefined()
  expect(pemBlocks('-----BEGIN CERTIFICATE-----\nAA==\n-----END PRIVATE KEY-----')).toEqual([])
})

test('a hundred thousand beginnings without an end take no time', () => {
  expect(pemBlocks('-----BEGIN CERTIFICATE-----\n'.repeat(100_000))).toEqual([])
})

test.skipIf(!hasOpenssl)('openssl reads what is written, and the other way round, with its headers', () => {
  inTemporaryFolder((folder) => {
    openssl(folder, 'genpkey -algorithm RSA -out @a.key')
    openssl(folder, 'pkcs8 -topk8 -nocrypt -in @a.key -outform DER -out @a.der')
    writeFileSync(join(folder, 'a.pem'), pemText('PRIVATE KEY', readFileSync(join(folder, 'a.der'))))
    openssl(folder, 'rsa -in @a.pem -traditional -aes128 -passout pass:secret -out @c.pem')
    const [block] = pemBlocks(readFileSync(join(folder, 'c.pem'), 'utf8'))
    expect(readFileSync(join(folder, 'a.pem'), 'utf8')).toBe(readFileSync(join(folder, 'a.key'), 'utf8'))
    expect(block).toMatchObject({ label: 'RSA PRIVATE KEY', der: expect.any(Uint8Array) as unknown })
    expect(block?.headers).toMatch(/^Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,[\dA-F]{32}$/u)
  })
})
