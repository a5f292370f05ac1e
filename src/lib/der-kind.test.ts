import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasOpenssl, openssl } from '#proof/openssl.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { derKind } from './der-kind.ts'

test.skipIf(!hasOpenssl)('files of openssl are told apart by how they begin', () => {
  inTemporaryFolder((folder) => {
    openssl(folder, 'req -x509 -newkey rsa:2048 -noenc -subj /CN=a -keyout @a.key -out @a.pem')
    const kindOf = (command: string) => {
      openssl(folder, `${command} -out @out`)
      return derKind(readFileSync(join(folder, 'out')))
    }
    expect(kindOf('x509 -in @a.pem -outform der')).toBe('CERTIFICATE')
    expect(kindOf('pkcs12 -export -in @a.pem -inkey @a.key -passout pass:a')).toBe('pkcs12')
    expect(kindOf('pkcs8 -topk8 -nocrypt -in @a.key -outform der')).toBe('PRIVATE KEY')
    expect(kindOf('rsa -in @a.key -traditional -outform der')).toBe('RSA PRIVATE KEY')
    expect(kindOf('ecparam -name prime256v1 -genkey -noout -outform der')).toBe('EC PRIVATE KEY')
    expect(kindOf('pkcs8 -topk8 -in @a.key -passout pass:a -outform der')).toBe('ENCRYPTED PRIVATE KEY')
    expect(kindOf('crl2pkcs7 -nocrl -certfile @a.pem -outform der')).toBe('PKCS7')
    expect(derKind(readFileSync(join(folder, 'a.pem')))).toBeUndefined()
    expect(derKind(new Uint8Array())).toBeUndefined()
  })
})
