import { code, control, text } from '#content/text.ts'
import { admin, owner, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** High Volume Email. */
export const highVolume = {
  'hve-passwords-off': {
    title: 'High Volume Email: passwords are not allowed',
    phase: 'sign-in',
    texts: [
      '535 5.7.139 Authentication unsuccessful, the organization configuration does not allow this authentication',
    ],
    match: ['organization configuration does not allow this aut*'],
    means: text`The account of High Volume Email may not sign in with a password: no authentication policy allows it, or security defaults are on.`,
    who: 'admin',
    fix: [
      admin`Give the account an authentication policy with ${code('AllowBasicAuthSmtp')}, with security defaults off.`,
      owner`Or let the program sign in with OAuth2.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-hve', 'ms-authentication-policy'],
    confidence: 'likely',
  },
  'hve-token-expired': {
    title: 'High Volume Email: the token has run out or soon will',
    phase: 'sign-in',
    texts: ['535 5.7.142', '535 5.7.143', '501 5.5.127'],
    match: ['5.7.142', '5.7.143', '5.5.127'],
    means: text`The token was too near to its end when the program signed in.`,
    who: 'owner',
    fix: [
      owner`Fetch a new token at least ten minutes before the old one ends. In sasl-xoauth2, set ${code('refresh_window')} to 600 or more.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['ms-hve', 'sasl-xoauth2'],
    confidence: 'likely',
  },
  'hve-wrong-permission': {
    title: 'High Volume Email: the application has the wrong permission',
    phase: 'sign-in',
    texts: ['535 5.7.144 Invalid API permissions'],
    match: ['5.7.144', ['invalid api permissions', 'likely']],
    means: text`High Volume Email wants the permission Mail.Send of Office 365 Exchange Online, not SMTP.Send.`,
    who: 'admin',
    fix: [
      admin`Add ${code('Mail.Send')} under ${control('Office 365 Exchange Online')} to the application and grant consent.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-hve'],
    confidence: 'likely',
  },
  'hve-app-not-allowed': {
    title: 'High Volume Email: this application is not on the list of the account',
    phase: 'sign-in',
    texts: ['550 5.7.240 The application is not allowed for use with this High Volume Email account'],
    match: ['5.7.240', 'application is not allowed for use with this high volume email*'],
    means: text`Each account of High Volume Email has a list of at most ten applications that may send with it.`,
    who: 'admin',
    fix: [
      admin`Run ${code('Add-HVEAppAccess')} for the account and the application. It takes up to five minutes.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-hve-app-access', 'ms-hve'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
