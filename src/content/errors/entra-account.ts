import { control, slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, nobody, you, type MailError } from './mail-error.ts'
import { readSignInLog, signInAgain } from './shared-steps.ts'

/** Microsoft’s sign-in: the state of the account. */
export const entraAccount = {
  'sign-in-locked': entra({
    title: 'The account is locked, or the address it comes from is',
    codes: [50053],
    match: [
      'your account has been temporarily locked*',
      'your account is locked',
      'ihr konto wurde vorübergehend gesperrt',
      ['votre compte a été verrouillé*', 'likely'],
      ['su cuenta se ha bloqueado*', 'likely'],
      ['your account has been locked', 'sure'],
      ['your account is temporarily locked', 'sure'],
      ['ihr konto ist vorübergehend gesperrt', 'sure'],
      ['sign-in was blocked because it came from an ip address with malicious activity', 'sure'],
    ],
    means: text`Too many wrong passwords arrived, or the network you come from is known for attacks. A forgotten device with an old password locks the account again and again.`,
    who: 'you',
    fix: [
      nobody`Wait half an hour without trying.`,
      you`Find the device with the old password. Try from another network.`,
      readSignInLog,
    ],
    message: 'error',
  }),
  'sign-in-user-disabled': entra({
    title: 'The account is blocked from signing in',
    codes: [50057],
    match: [
      ['your account has been disabled', 'likely'],
      ['the user account is disabled', 'sure'],
    ],
    means: text`An admin has blocked the account. Shared mailboxes are blocked by design: people open them with their own account.`,
    who: 'admin',
    fix: [
      you`For a shared mailbox, sign in as yourself and open it from there.`,
      admin`Otherwise: ${control('Active users')}, the user, ${control('Unblock sign-in')}.`,
    ],
    message: 'error',
    place: 'mailbox',
  }),
  'sign-in-no-session': entra({
    title: 'Microsoft does not know who signs in',
    codes: [50058, 50059, 50128],
    means: text`The program asked silently while nobody was signed in, or did not say for which organisation.`,
    who: 'you',
    fix: [
      you`Sign in again and type the full address. Allow cookies of ${slot('signIn.host')}.`,
      signInAgain,
    ],
  }),
  'sign-in-federation': entra({
    title: 'Your organisation’s own sign-in gave a wrong answer',
    codes: [20001, 20012, 20033, 40008, 40009, 40010, 40015, 50107, 50008],
    means: text`Microsoft sent you to the sign-in of your organisation, and what came back could not be used.`,
    who: 'admin',
    fix: [admin`Look at the identity provider (AD FS or another): certificate, clock, claims.`],
    message: 'error',
  }),
} satisfies Record<string, MailError>
