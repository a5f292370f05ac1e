import { slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { webTest } from './shared-steps.ts'

/** Microsoft’s sign-in: name and password. */
export const entraPassword = {
  'sign-in-unknown-account': entra({
    title: 'Microsoft does not know this account',
    codes: [50034, 51004, 50014, 16003],
    match: [
      ['this username may be incorrect*', 'likely'],
      ['we couldnt find an account with that*', 'likely'],
      ['wir konnten kein konto mit diesem benutzernamen finden', 'likely'],
      ['nous navons pas trouvé de compte*', 'likely'],
      ['no encontramos una cuenta*', 'likely'],
      ['we couldnt find an account with that username', 'sure'],
      ['this username may be incorrect', 'sure'],
      ['dieser benutzername ist möglicherweise falsch', 'sure'],
      ['the user account … does not exist in the … directory', 'likely'],
    ],
    means: text`There is no such sign-in name in the organisation that was asked. The sign-in name may differ from the address, or the account lives in another cloud.`,
    who: 'you',
    fix: [
      you`Type the name you use at work or school to sign in; your admin can tell you.`,
      you`Check the part after the @, and the cloud: the sign-in page should be ${slot('signIn.host')}.`,
    ],
    place: 'mailbox',
  }),
  'sign-in-wrong-password': entra({
    title: 'Name or password is wrong, says Microsoft’s sign-in',
    codes: [50126, 50064],
    match: [
      ['su cuenta o contraseña es incorrecta', 'likely'],
      ['your password is incorrect', 'likely'],
      ['das kennwort ist falsch', 'likely'],
      ['that password isnt right', 'likely'],
      ['we couldnt sign you in', 'likely'],
      ['your account or password is incorrect', 'sure'],
      ['ihr konto oder kennwort ist falsch', 'sure'],
      ['votre compte ou mot de passe est incorrect', 'likely'],
      ['error validating credentials due to invalid username or password', 'sure'],
    ],
    means: text`The pair of name and password is not right. A program with a stored old password shows the same.`,
    who: 'you',
    fix: [webTest, you`Set a new password, and then type it into everything that has the old one.`],
    place: 'mailbox',
  }),
  'sign-in-password-expired': entra({
    title: 'The password has expired',
    codes: [50055, 50144],
    match: [
      ['your password has expired', 'likely'],
      ['the password is expired', 'likely'],
      ['ihr kennwort ist abgelaufen', 'likely'],
    ],
    means: text`The password was right once and must be changed. Programs cannot ask for a new one.`,
    who: 'you',
    fix: [webTest, you`Change the password there, then sign in again in ${slot('app')}.`],
  }),
  'sign-in-no-password': entra({
    title: 'The account has no password at Microsoft',
    codes: [50056],
    means: text`The directory has no password for it: it is kept elsewhere, or it was never set.`,
    who: 'admin',
    fix: [admin`Reset the password, or look at federation and password synchronisation.`],
    message: 'error',
  }),
} satisfies Record<string, MailError>
