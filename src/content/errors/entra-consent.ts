import { code, control, slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, you, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: consent, and the wrong account. */
export const entraConsent = {
  'sign-in-no-consent': entra({
    title: 'Nobody has allowed the app yet',
    codes: [65001],
    match: [
      ['has not consented to use the application', 'sure'],
      ['error: consent_required', 'likely'],
      ['interaction_required', 'unsure'],
    ],
    means: text`The app asks for a permission that neither you nor an admin has given. A silent sign-in cannot ask.`,
    who: 'you',
    fix: [
      you`Sign in from the app with its page open, and accept.`,
      admin`If the page asks for an admin, or it is a program without a person: grant consent for the application.`,
    ],
    message: 'consent',
    place: 'app',
  }),
  'sign-in-declined': entra({
    title: 'The app was not allowed: somebody chose Cancel',
    codes: [65004],
    match: [
      ['user declined to consent*', 'sure'],
      ['the user has denied access*', 'likely'],
      ['access_denied … the user has denied', 'sure'],
    ],
    means: text`On Microsoft’s page the question whether the app may read mail was answered with no, or closed.`,
    who: 'you',
    fix: [you`Sign in again and choose ${control('Accept')}.`],
  }),
  'sign-in-other-directory': entra({
    title: 'This account belongs to another organisation, or is personal',
    codes: [50020, 500_208, 16000, 50177, 50178],
    match: [
      ['that microsoft account doesnt exist', 'likely'],
      ['you cant sign in here with a personal account', 'sure'],
      ['sie können sich hier nicht mit einem persönlichen konto anmelden', 'sure'],
      ['selected user account does not exist in tenant', 'sure'],
    ],
    means: text`The page was asked for one organisation and got an account of another, or a personal one such as outlook.com. Often the browser was still signed in with it.`,
    who: 'you',
    fix: [
      you`Choose ${control('Use another account')} on Microsoft’s page, or a private window, and sign in as ${slot('user')}.`,
      you`In a program: the tenant in its settings must be yours, not ${code('consumers')}.`,
    ],
    place: 'mailbox',
  }),
} satisfies Record<string, MailError>
