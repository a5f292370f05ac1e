import type { Term } from './glossary-term.ts'
import { cloudTerms } from './glossary/clouds.ts'
import { connectingTerms } from './glossary/connecting.ts'
import { organisationTerms } from './glossary/organisation.ts'
import { sendingTerms } from './glossary/sending.ts'
import { signInTerms } from './glossary/sign-in.ts'

/** Every word of the pages that a newcomer may not know, by the alphabet. */
export const terms: readonly Term[] = [
  ...organisationTerms,
  ...cloudTerms,
  ...signInTerms,
  ...connectingTerms,
  ...sendingTerms,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))

export const term = (id: string): Term | undefined => terms.find((entry) => entry.id === id)
