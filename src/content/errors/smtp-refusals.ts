import { slot, text } from '#content/text.ts'
import { you, type MailError } from './mail-error.ts'
import { readSignInLog, sendTest, tickSmtp, webTest } from './shared-steps.ts'

/** SMTP refuses and the reason is missing. */
export const smtpRefusals = {
  'smtp-refused-5-7-139': {
    title: 'The sign-in was refused by a rule, and the reason is cut off',
    phase: 'sign-in',
    texts: ['535 5.7.139 Authentication unsuccessful'],
    match: [['5.7.139', 'likely']],
    means: text`5.7.139 is the code for a sign-in that Exchange Online refused for a reason it names in the words after it. Without them, several are possible.`,
    causes: [
      text`Authenticated SMTP is off for the organisation or for the mailbox.`,
      text`User name or password is wrong.`,
      text`Security defaults, Conditional Access or an authentication policy refuse passwords.`,
    ],
    ask: {
      ask: text`Look for the whole line in the log of the program. Which words follow “Authentication unsuccessful”?`,
      answers: [
        { is: text`SmtpClientAuthentication is disabled for the Tenant`, then: 'smtp-auth-off-tenant' },
        { is: text`SmtpClientAuthentication is disabled for the Mailbox`, then: 'smtp-auth-off-mailbox' },
        { is: text`the user credentials were incorrect`, then: 'wrong-password' },
        { is: text`basic authentication is disabled`, then: 'passwords-refused' },
        { is: text`user is locked by your organization’s security defaults`, then: 'security-defaults' },
        { is: text`the request did not meet the criteria`, then: 'policy-refused' },
      ],
    },
    who: 'admin',
    fix: [webTest, tickSmtp, readSignInLog],
    message: 'authenticated-smtp',
    place: 'authenticated-smtp',
    check: sendTest,
    sources: ['ms-client-submission', 'ms-fix-printers'],
    confidence: 'sure',
  },
  'smtp-refused-5-7-3': {
    title: 'The sign-in was refused without a reason',
    phase: 'sign-in',
    texts: [
      '535 5.7.3 Authentication unsuccessful',
      'MailKit.Security.AuthenticationException: 535: 5.7.3 Authentication unsuccessful',
    ],
    match: [
      ['5.7.3 authentication unsuccessful', 'likely'],
      ['535 5.7.3', 'likely'],
      ['535: authentication unsuccessful', 'unsure'],
    ],
    shared: true,
    means: text`The server did not accept the sign-in and does not say why. Exchange Online uses the same words for a wrong password, for Authenticated SMTP that is off, and for a token that does not fit.`,
    causes: [
      text`Authenticated SMTP is off for the mailbox or the organisation.`,
      text`User name or password is wrong, or the account needs a second factor.`,
      text`With OAuth2: the token is expired, for another purpose or for another account.`,
    ],
    ask: {
      ask: text`How does the program sign in, and does the same account open Outlook on the web in a private window?`,
      answers: [
        { is: text`With OAuth2 or a token (the log says AUTH XOAUTH2)`, then: 'smtp-token-refused' },
        { is: text`With a password, and the web refuses it too`, then: 'wrong-password' },
        { is: text`With a password, and the web takes it`, then: 'smtp-auth-off-tenant' },
        { is: text`With a password, and the web asks for a code on the phone`, then: 'policy-refused' },
      ],
    },
    who: 'you',
    fix: [
      webTest,
      you`Compare server ${slot('smtp.host')}, port ${slot('smtp.port')}, encryption ${slot('smtp.encryption')} and user ${slot('user')}.`,
      tickSmtp,
      readSignInLog,
    ],
    message: 'authenticated-smtp',
    place: 'authenticated-smtp',
    check: sendTest,
    sources: ['ms-oauth-imap-pop-smtp', 'ms-client-submission', 'mailkit-1770'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
