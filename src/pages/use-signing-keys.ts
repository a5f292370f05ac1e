import { useEffect, useState } from 'react'
import type { SignerInput } from '#generate/apple/signer.ts'
import { readKeyFile } from '#lib/key-file.ts'

/** Certificates and keys are a few kilobytes; more is some other file. */
const LARGEST = 1_000_000

type Keys = {
  certificates: string
  key: string
  password: string
  pkcs12?: { name: string; bytes: Uint8Array<ArrayBuffer> }
}

const nothing: Keys = { certificates: '', key: '', password: '' }

/**
 * What somebody signs with. It is nowhere but here: no storage, no link, no request. It goes when `clear` is
 * called and when the page is left, also where a browser would keep the page for its Back button.
 */
export function useSigningKeys() {
  const [keys, take] = useState(nothing)
  useEffect(() => {
    const leave = () => take(nothing)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])

  const addFiles = async (files: readonly File[]): Promise<string | undefined> => {
    const strangers: string[] = []
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- what is in one is added to what was in the one before
      const bytes = file.size > LARGEST ? undefined : await read(file)
      const found = bytes === undefined ? undefined : readKeyFile(bytes)
      if (found === undefined || found.is === 'nothing') strangers.push(file.name)
      else if (found.is === 'text') take((before) => added(before, found))
      else if (bytes !== undefined) take((before) => ({ ...before, pkcs12: { name: file.name, bytes } }))
    }
    return strangers.length === 0
      ? undefined
      : `There is no certificate and no key that this page can read in ${strangers.join(', ')}.`
  }

  const input: SignerInput =
    keys.pkcs12 === undefined ? keys : { pkcs12: keys.pkcs12.bytes, password: keys.password }
  return {
    keys,
    input,
    addFiles,
    type: (typed: Partial<Keys>) => take((before) => ({ ...before, ...typed })),
    withoutPkcs12: () => take(({ pkcs12: _pkcs12, ...rest }) => rest),
    /** What is secret goes; the certificates stay. */
    clear: () => {
      keys.pkcs12?.bytes.fill(0)
      take(({ certificates }) => ({ ...nothing, certificates }))
    },
  }
}

export type SigningKeys = ReturnType<typeof useSigningKeys>

const read = async (file: File) => new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))

/** Certificates come together from several files; there is one key. */
const added = (before: Keys, { certificates, key }: { certificates: string; key: string }): Keys => ({
  ...before,
  certificates: before.certificates.includes(certificates.trim())
    ? before.certificates
    : `${before.certificates}${before.certificates === '' || before.certificates.endsWith('\n') ? '' : '\n'}${certificates}`,
  key: key === '' ? before.key : key,
})
