import { code, text } from '#content/text.ts'
import { admin, nobody, you, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: every other number. */
export const entraOther = {
  'sign-in-other-code': {
    title: 'Microsoft’s sign-in refused, with a number that stands on its own page',
    phase: 'microsoft-sign-in',
    texts: ['AADSTS…', 'Sign-in error code', 'CAA2…'],
    match: [
      ['aadsts*', 'unsure'],
      ['sorry, but were having trouble signing you in', 'unsure'],
      ['bei der anmeldung ist ein fehler aufgetreten', 'unsure'],
      ['error_description', 'unsure'],
      ['unauthorized_client', 'unsure'],
    ],
    means: text`The refusal came from the sign-in and not from the mail server. Microsoft explains each number.`,
    who: 'you',
    fix: [
      you`Type the number at ${code('https://login.microsoftonline.com/error')}.`,
      admin`Look at the sign-in log of the account at that time.`,
      nobody`Paste the whole text with the number, if you only have a part of it.`,
    ],
    message: 'error',
    check: text`Sign in from the app once more. Microsoft’s page closes without an error.`,
    sources: ['ms-entra-codes'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
