import { useEffect, useState } from 'react'
import { fileWords } from '#content/file-words.ts'
import type { SignerInput } from '#generate/apple/signer.ts'
import { signerSentences, type SignField } from './sign-wording.ts'
import { SigningKeyFields } from './SigningKeyFields.tsx'
import type { Work } from './list-state.ts'
import { useSigningKeys } from './use-signing-keys.ts'

type Props = { work: Work; onInput: (input: SignerInput | undefined) => void }

/** Certificate and key for all profiles of the zip. They are in this page only, and in the worker while it signs. */
export function ManySign({ work, onInput }: Props) {
  const keys = useSigningKeys()
  const [notRead, say] = useState<string>()
  const { input } = keys
  const given = 'pkcs12' in input ? true : input.certificates.trim() !== '' || input.key.trim() !== ''
  const { certificates, key, password, pkcs12 } = keys.keys
  useEffect(() => {
    onInput(given ? input : undefined)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `input` is made anew each time; these are what it is made of
  }, [certificates, key, password, pkcs12])
  const refused = work.state === 'failed' && typeof work.because === 'object' ? work.because : []
  const errorOf = (field: SignField) =>
    (field === 'files' ? notRead : undefined) ??
    refused.map((problem) => signerSentences[problem]).find(([at]) => at === field)?.[1]
  const addFiles = async (files: readonly File[]) =>
    say(await keys.addFiles(files).catch(() => fileWords.notRead))
  return (
    <>
      <p className="max-w-measure">The key is used in this page and stored nowhere. It goes with the page.</p>
      <SigningKeyFields keys={keys} errorOf={errorOf} onFiles={(files) => void addFiles(files)} />
    </>
  )
}
