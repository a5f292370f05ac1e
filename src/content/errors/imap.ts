import { code, control, slot, text } from '#content/text.ts'
import { admin, owner, you, type MailError } from './mail-error.ts'
import { fetchTest, signInAgain } from './shared-steps.ts'

const imapOn = admin`In ${slot('adminCenter')}: the user, ${control('Mail')}, ${control('Manage email apps')}: IMAP or POP has to be ticked. With Kiosk and F3 plans IMAP is off by default.`

/** IMAP with a token, or not knowing with what. */
export const imap = {
  'imap-authenticate-failed': {
    title: 'The server did not take the token or password for IMAP',
    phase: 'sign-in',
    texts: ['NO AUTHENTICATE failed.', 'AUTHENTICATE failed.'],
    match: ['no authenticate failed', ['authenticate failed', 'likely']],
    shared: true,
    means: text`IMAP refused the sign-in without a reason. Exchange Online says the same for a password and for a token that does not fit.`,
    causes: [
      text`The token is for another purpose: it needs ${code('IMAP.AccessAsUser.All')} of ${slot('token.audience')}, not of Graph.`,
      text`IMAP is off for the mailbox, as it is by default with Kiosk and F3 plans.`,
      text`The user beside the token is another account, or the program sent a password.`,
    ],
    ask: {
      ask: text`Did a page of Microsoft open when you set the account up, and did you sign in there?`,
      answers: [
        { is: text`Yes, and I chose the account of this mailbox`, then: 'imap-switched-off' },
        { is: text`Yes, perhaps with another account`, then: 'authenticated-not-connected' },
        { is: text`No, I typed a password into the app`, then: 'imap-password-refused' },
        { is: text`It is a program with an application id of its own`, then: 'imap-token-refused' },
      ],
    },
    who: 'you',
    fix: [signInAgain, imapOn, owner`Check the scope, ${code('aud')} and ${code('user=')} of the token.`],
    message: 'error',
    place: 'connection',
    check: fetchTest,
    sources: ['ms-oauth-imap-pop-smtp', 'ms-set-casmailboxplan', 'fairemail-faq'],
    confidence: 'sure',
  },
  'imap-token-refused': {
    title: 'The token for IMAP was refused',
    phase: 'sign-in',
    texts: ['AUTHENTICATE XOAUTH2 … NO AUTHENTICATE failed.'],
    match: [
      'authenticate xoauth2 …… no authenticate failed',
      ['authenticate xoauth2 …… authenticate failed', 'sure'],
      ['auth.mechanisms=xoauth2 …… authenticate failed', 'likely'],
      ['authenticate(xoauth2 …… authenticate failed', 'likely'],
      ['authenticate failed … xoauth2', 'likely'],
      ['accesstoken …… authenticate failed', 'likely'],
    ],
    shared: true,
    hides: ['imap-authenticate-failed'],
    means: text`The program came with a token, and Exchange Online did not take it for this mailbox.`,
    causes: [
      text`The token is for Graph, or lacks ${slot('token.audience')}${code('/IMAP.AccessAsUser.All')}.`,
      text`IMAP is off for the mailbox.`,
      text`The address beside the token is not the account that signed in, and has not given it Full Access.`,
      text`An application without a person: service principal or mailbox permission is missing in Exchange.`,
    ],
    who: 'owner',
    fix: [
      owner`Ask for ${slot('token.audience')}${code('/IMAP.AccessAsUser.All offline_access')} and no Graph scope with it; without a person for ${code('https://outlook.office365.com/.default')}.`,
      imapOn,
      admin`For an application: ${code('New-ServicePrincipal')} with the object id from ${control('Enterprise applications')}, then ${code('Add-MailboxPermission')}.`,
      signInAgain,
    ],
    message: 'error',
    place: 'connection',
    check: fetchTest,
    sources: ['ms-oauth-imap-pop-smtp', 'oauth2-proxy-77'],
    confidence: 'sure',
  },
  'imap-switched-off': {
    title: 'IMAP or POP is off for this mailbox',
    phase: 'sign-in',
    texts: ['IMAP is disabled for this mailbox', 'POP is disabled for this mailbox'],
    match: [
      ['imap is disabled for*', 'likely'],
      ['imap access is disabled*', 'likely'],
      ['pop is disabled for*', 'likely'],
      ['is imap/smtp enabled for the account', 'unsure'],
      ['imap4 is disabled', 'likely'],
    ],
    shared: true,
    hides: ['imap-authenticate-failed'],
    means: text`An admin can switch IMAP and POP off for each mailbox, and Kiosk and F3 plans begin with IMAP off.`,
    who: 'admin',
    fix: [imapOn, you`Or use an app with an account of the type Exchange, which needs neither.`],
    message: 'error',
    place: 'connection',
    check: fetchTest,
    sources: ['ms-pop-imap', 'ms-set-casmailboxplan'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
