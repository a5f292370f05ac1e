import { code, slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { signInAgain } from './shared-steps.ts'

/** Microsoft’s sign-in: the second factor. */
export const entraSecondFactor = {
  'sign-in-register-mfa': entra({
    title: 'You still have to set up the second factor',
    codes: [50072, 50079],
    match: [
      'your organization needs more information to keep your account secure',
      'ihre organisation benötigt weitere informationen*',
      'votre organisation a besoin de plus dinformations*',
      'su organización necesita más información*',
      ['more information required', 'likely'],
      ['weitere informationen erforderlich', 'likely'],
      ['plus dinformations sont nécessaires', 'likely'],
      ['se requiere más información', 'likely'],
      ['keep your account secure', 'likely'],
    ],
    means: text`Your organisation wants multi-factor authentication, and your account has none yet. A program cannot set it up.`,
    who: 'you',
    fix: [
      you`Open ${code('https://mysignins.microsoft.com/security-info')} in a browser and add a method.`,
      you`Then sign in again in ${slot('app')}.`,
    ],
  }),
  'sign-in-mfa-needed': entra({
    title: 'A second factor is needed, and the program cannot ask for it',
    codes: [50074, 50076],
    means: text`Multi-factor authentication is required. A program that only passes a password on cannot do that, and a stored sign-in has to be done once more.`,
    who: 'you',
    fix: [
      signInAgain,
      you`If it never opens a page of Microsoft, it uses a password: choose a way with OAuth2.`,
      admin`For a program without a person: register an application with permissions of its own.`,
    ],
    place: 'connection',
  }),
  'sign-in-external-challenge': entra({
    title: 'A check outside of Microsoft was not finished',
    codes: [50158, 50161],
    means: text`Your organisation uses another provider for the second factor or for terms of use, and it was not completed.`,
    who: 'you',
    fix: [you`Sign in again and finish the page that opens in between.`],
  }),
} satisfies Record<string, MailError>
