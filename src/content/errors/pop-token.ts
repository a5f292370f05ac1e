import { code, control, slot, text } from '#content/text.ts'
import { admin, owner, you, type MailError } from './mail-error.ts'
import { fetchTest, signInAgain } from './shared-steps.ts'

const imapOn = admin`In ${slot('adminCenter')}: the user, ${control('Mail')}, ${control('Manage email apps')}: IMAP or POP has to be ticked. With Kiosk and F3 plans IMAP is off by default.`

/** POP with a token. */
export const popToken = {
  'pop-token-refused': {
    title: 'The token for POP was refused',
    phase: 'sign-in',
    texts: ['-ERR Authentication failure: unknown user name or bad password.'],
    match: [
      'authentication failure: unknown user name or bad password',
      ['-err authentication failure', 'likely'],
    ],
    means: text`POP with a token says it in these words; there was no password. The token lacks ${code('POP.AccessAsUser.All')}, is for another account, or POP is off for the mailbox.`,
    who: 'you',
    fix: [signInAgain, owner`Ask for ${slot('token.audience')}${code('/POP.AccessAsUser.All')}.`, imapOn],
    message: 'error',
    place: 'connection',
    check: fetchTest,
    sources: ['ms-oauth-imap-pop-smtp'],
    confidence: 'sure',
  },
  'pop-protocol-error': {
    title: 'The program signs in to POP in the wrong form',
    phase: 'sign-in',
    texts: ['-ERR Protocol error. Connection is closed. 10'],
    match: [
      '-err protocol error*',
      ['protocol error. connection is closed. 10', 'sure'],
      ['protocol error. 14', 'likely'],
    ],
    means: text`Exchange Online wants ${code('AUTH XOAUTH2')} on one line and the token on the next. The program sent both at once.`,
    who: 'owner',
    fix: [owner`Update the program: getmail6 does it right since 6.19.11.`, you`Or fetch by IMAP.`],
    place: 'connection',
    check: fetchTest,
    sources: ['getmail6-256'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
