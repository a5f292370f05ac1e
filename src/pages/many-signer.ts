import type { SignerInput, SignerProblem } from '#generate/apple/signer.ts'

/** Nobody can sign with what was given. */
export class SignerRefused extends Error {
  readonly problems: readonly SignerProblem[]
  constructor(problems: readonly SignerProblem[]) {
    super('No signer')
    this.problems = problems
  }
}

/** What signs a profile, with the key that was given. The library for it comes only now. */
export async function signerOf(
  input: SignerInput,
): Promise<(profile: string) => Promise<Uint8Array<ArrayBuffer>>> {
  const { readSigner } = await import('#generate/apple/read-signer.ts')
  const { signProfile } = await import('#generate/apple/sign-profile.ts')
  const reading = await readSigner(input, crypto)
  if (!reading.ok) throw new SignerRefused(reading.problems)
  const text = new TextEncoder()
  return (profile) => signProfile(text.encode(profile), reading.signer, new Date(), crypto)
}
