import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasOpenssl, openssl } from '#proof/openssl.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { readKeyFile } from './key-file.ts'

test.skipIf(!hasOpenssl)('files of openssl are sorted by what is in them', () => {
  inTemporaryFolder((folder) => {
    const bytes = (file: string) => readFileSync(join(folder, file))
    const text = (file: string) => bytes(file).toString()
    openssl(folder, 'req -x509 -newkey rsa:2048 -noenc -subj /CN=a -keyout @a.key -out @a.pem')
    openssl(folder, 'x509 -in @a.pem -outform der -out @a.crt')
    openssl(folder, 'pkcs8 -topk8 -nocrypt -in @a.key -outform der -out @a.p8')
    openssl(folder, 'pkcs12 -export -in @a.pem -inkey @a.key -passout pass:a -out @a.p12')
    openssl(folder, 'pkcs12 -in @a.p12 -passin pass:a -noenc -out @all.pem')
    const certificate = { is: 'text', certificates: text('a.pem'), key: '' }
    const key = { is: 'text', certificates: '', key: text('a.key') }
    expect(readKeyFile(bytes('a.pem'))).toEqual(certificate)
    expect(readKeyFile(bytes('a.crt'))).toEqual(certificate)
    expect(readKeyFile(bytes('a.key'))).toEqual(key)
    expect(readKeyFile(bytes('a.p8'))).toEqual(key)
    expect(readKeyFile(bytes('a.p12'))).toEqual({ is: 'pkcs12' })
    // With the words of openssl between the blocks.
    expect(text('all.pem')).toContain('Bag Attributes')
    expect(readKeyFile(bytes('all.pem'))).toEqual({ ...certificate, key: text('a.key') })
  })
})

test('any other file holds nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      fc.pre(bytes[0] !== 0x30)
      expect(readKeyFile(bytes)).toEqual({ is: 'nothing' })
    }),
  )
})
