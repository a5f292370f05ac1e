import type { MailError } from './mail-error.ts'
import { signInTest } from './shared-steps.ts'

type Needed = Pick<MailError, 'title' | 'means' | 'who' | 'fix'> & { codes: readonly number[] }

/** An error of the Microsoft sign-in. Its number says which; the words around it are translated and change. */
export const entra = (error: Needed & Partial<MailError>): MailError => ({
  phase: 'microsoft-sign-in',
  texts: error.codes.map((number) => `AADSTS${number}`),
  match: [],
  check: signInTest,
  sources: ['ms-entra-codes'],
  confidence: 'sure',
  ...error,
})
