import { useState } from 'react'
import type { SignerCaution, SignerSummary } from '#generate/apple/signer-cautions.ts'
import type { Signer } from '#generate/apple/signer.ts'
import type { FieldProblem } from './read-address.ts'
import { isMissingPart } from './missing-part.ts'
import { saveFile } from './save-file.ts'
import { signerSentences } from './sign-wording.ts'
import type { ProfileChoice } from './use-profile-choice.ts'
import type { SigningKeys } from './use-signing-keys.ts'

export type Checked = { signer: Signer; summary: SignerSummary; cautions: readonly SignerCaution[] }

const notLoaded = {
  field: 'sign-check',
  message: 'A part of this site did not load. Check the network, then select the button again.',
}

const notSigned = {
  field: 'sign-check',
  message:
    'The profile was not signed: something in the certificate, the key or the address could not be used.',
}

/** `exchange-online-ana-signed.mobileconfig` */
export const signedName = (name: string): string => name.replace(/(?=\.mobileconfig$)/u, '-signed')

/** Looks at what somebody would sign with, and signs. The library for that comes with the first look. */
export function useSigning(choice: ProfileChoice, keys: SigningKeys) {
  const [tried, setTried] = useState<{ times: number; problems: readonly FieldProblem[] }>({
    times: 0,
    problems: [],
  })
  const [found, setFound] = useState<Checked & { of: SigningKeys['keys'] }>()
  const [saved, setSaved] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { keys: given } = keys
  // A signer holds the key: it goes with what it was made of.
  if (found !== undefined && found.of !== given) setFound(undefined)
  const say = (problems: readonly FieldProblem[]) => setTried(({ times }) => ({ times: times + 1, problems }))

  const during = async (work: () => Promise<readonly FieldProblem[]>) => {
    if (busy) return
    setBusy(true)
    setSaved(undefined)
    say(await work().catch((error: unknown) => [isMissingPart(error) ? notLoaded : notSigned]))
    setBusy(false)
  }

  const check = () =>
    during(async () => {
      const { readSigner } = await import('#generate/apple/read-signer.ts')
      const { signerCautions, signerSummary } = await import('#generate/apple/signer-cautions.ts')
      const reading = await readSigner(keys.input, window.crypto)
      if (reading.ok) {
        const { signer } = reading
        const cautions = signerCautions(signer, new Date())
        setFound({ signer, summary: signerSummary(signer), cautions, of: given })
        return choice.problems
      }
      return [...choice.problems, ...reading.problems.map(atField)]
    })

  const sign = ({ signer }: Checked) =>
    during(async () => {
      const { format, setup, problems } = choice
      if (format === undefined || problems.length > 0) return problems
      const name = signedName(format.name(setup))
      const { signProfile } = await import('#generate/apple/sign-profile.ts')
      const profile = new TextEncoder().encode(String(format.write(setup)))
      const signed = await signProfile(profile, signer, new Date(), window.crypto)
      const problem = await saveFile(name, format.mediaType, async () => () => signed)
      if (problem !== undefined) return [{ field: 'sign-check', message: problem }]
      setFound(undefined)
      keys.clear()
      setSaved(name)
      return []
    })

  return {
    ...tried,
    busy,
    saved,
    checked: found,
    check,
    sign,
    say,
  }
}

const atField = (problem: keyof typeof signerSentences): FieldProblem => {
  const [field, message] = signerSentences[problem]
  return { field: `sign-${field}`, message }
}
