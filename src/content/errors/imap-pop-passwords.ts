import { control, link, slot, text } from '#content/text.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { fetchTest, useOauth } from './shared-steps.ts'

const imapOn = admin`In ${slot('adminCenter')}: the user, ${control('Mail')}, ${control('Manage email apps')}: IMAP or POP has to be ticked. With Kiosk and F3 plans IMAP is off by default.`

/** Passwords where none are taken. */
export const imapPopPasswords = {
  'imap-password-refused': {
    title: 'IMAP and POP take no passwords any more',
    phase: 'sign-in',
    texts: ['NO LOGIN failed.', 'A1 NO LOGIN failed.', '[AUTHENTICATIONFAILED] LOGIN failed'],
    match: [
      'no login failed',
      ['login failed … outlook.office365.com', 'likely'],
      ['outlook.office365.com …… login failed', 'likely'],
      ['imap4.error: b login failed', 'sure'],
      ['imap4.error … login failed', 'likely'],
      ['noresponseerror … login failed', 'likely'],
      ['authenticationfailedexception: login failed', 'likely'],
      ['incoming mail server … login failed', 'likely'],
      ['imap … login failed', 'likely'],
      ['[authenticationfailed] login failed', 'likely'],
      ['basic authentication is disabled … imap*', 'likely'],
      ['authenticate plain …… no authenticate failed', 'sure'],
      ['auth [login] …… no login failed', 'sure'],
      ['the imap server outlook.office365.com rejected the password*', 'likely'],
    ],
    shared: true,
    hides: ['imap-authenticate-failed', 'thunderbird-method', 'outlook-imap-account'],
    means: text`The program sent a password. Exchange Online has refused every password for IMAP and POP since 2022, app passwords too, and nobody can switch that back.`,
    who: 'you',
    fix: [
      you`In ${slot('app')}, set authentication to ${control('OAuth2')} (also “Modern”, “XOAUTH2”, “Sign in with Microsoft”).`,
      you`If it has no such choice, it cannot read this mailbox directly. ${link('/apps/', 'Apps that can')}`,
      imapOn,
    ],
    place: 'app',
    check: fetchTest,
    sources: ['ms-basic-deprecation', 'ms-pop-imap'],
    confidence: 'sure',
  },
  'pop-password-refused': {
    title: 'POP takes no passwords any more',
    phase: 'sign-in',
    texts: ['-ERR Logon failure: unknown user name or bad password.'],
    match: [
      ['-err command is not valid in this state', 'likely'],
      'logon failure: unknown user name or bad password',
      ['-err logon failure', 'likely'],
    ],
    shared: true,
    means: text`The program sent a password over POP. Exchange Online has refused those since 2022, whatever the password is.`,
    who: 'you',
    fix: [
      you`In ${slot('app')}, set authentication to ${control('OAuth2')}, or choose IMAP or Exchange with a sign-in at Microsoft.`,
      useOauth,
    ],
    place: 'app',
    check: fetchTest,
    sources: ['ms-basic-deprecation', 'fdm-123'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
