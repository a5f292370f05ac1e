import { code, control, slot, text } from '#content/text.ts'
import { admin, nobody, owner, you, type MailError } from './mail-error.ts'
import { sendTest, tickSmtp } from './shared-steps.ts'

/** SMTP with OAuth2. */
export const smtpToken = {
  'smtp-token-refused': {
    title: 'The token for sending was refused',
    phase: 'sign-in',
    texts: ['AUTH XOAUTH2 … 535 5.7.3 Authentication unsuccessful'],
    match: [
      ['auth xoauth2 …… 5.7.3 authentication unsuccessful', 'sure'],
      ['5.7.3 authentication unsuccessful … auth xoauth2', 'sure'],
      ['5.7.3 authentication unsuccessful …… smtpxoauth2', 'likely'],
      ['auth xoauth2 failed … 5.7.3', 'sure'],
      ['auth, xoauth2 …… 5.7.3 authentication unsuccessful', 'sure'],
      ['auth.mechanisms=xoauth2 …… 5.7.3 authentication unsuccessful', 'likely'],
      ['authtype = xoauth2 …… 5.7.3 authentication unsuccessful', 'likely'],
      ['saslmechanismoauth2 …… 5.7.3 authentication unsuccessful', 'sure'],
      ['5.7.3 authentication unsuccessful …… saslmechanismoauth2', 'sure'],
      ['auth.type: oauth2 …… 5.7.3 authentication unsuccessful', 'sure'],
    ],
    hides: ['smtp-refused-5-7-3'],
    means: text`The program came with a token, and Exchange Online did not take it for sending from this mailbox.`,
    causes: [
      text`The token is for Microsoft Graph or lacks ${slot('token.audience')}${code('/SMTP.Send')}.`,
      text`Authenticated SMTP is off for the mailbox: it stops tokens too.`,
      text`The user in the sign-in is a shared mailbox or another account than the one that fetched the token.`,
      text`An application without a person: the service principal or its right to the mailbox is missing in Exchange.`,
    ],
    who: 'owner',
    fix: [
      owner`Ask for the scope ${slot('token.audience')}${code('/SMTP.Send')} and no Graph scope with it. Read the token at a decoder on your own machine: ${code('aud')} must be Outlook.`,
      you`Sign in as yourself and set the shared address as sender, not as user.`,
      tickSmtp,
      admin`For an application: ${code('New-ServicePrincipal')} with the object id from ${control('Enterprise applications')}, then the right to the mailbox.`,
    ],
    message: 'authenticated-smtp',
    place: 'authenticated-smtp',
    check: sendTest,
    sources: ['ms-oauth-imap-pop-smtp', 'ms-smtp-app-rbac', 'mailkit-1770'],
    confidence: 'sure',
  },
  'temporary-sign-in-failure': {
    title: 'Sign-in does not work at the moment',
    phase: 'sign-in',
    texts: ['454 4.7.0 Temporary authentication failure'],
    match: ['454 4.7.0 temporary authentication failure', ['temporary authentication failure', 'likely']],
    shared: true,
    means: text`The server could not check the sign-in just now. It is not about the password.`,
    who: 'nobody',
    fix: [
      nobody`Wait some minutes; programs try again by themselves.`,
      you`If it stays for an hour, ask your admin to look at ${control('Service health')} in ${slot('adminCenter')}.`,
    ],
    check: sendTest,
    sources: ['rfc-4954'],
    confidence: 'unsure',
  },
} satisfies Record<string, MailError>
