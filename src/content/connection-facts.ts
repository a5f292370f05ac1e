import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** What holds for every app that asks for servers, whichever cloud. */
export const connectionFacts = {
  userName: fact(
    'The full sign-in name, usually the address of the mailbox',
    'ms-oauth-imap-pop-smtp',
    DAY,
    'sure',
    'Where the sign-in name differs from the address, take the sign-in name.',
  ),
  imapPopSignIn: fact(
    'OAuth2 and nothing else',
    'ms-basic-deprecation',
    DAY,
    'sure',
    'An app password is a password as well. The server still announces passwords when you connect, but refuses them.',
  ),
  smtpSignIn: fact(
    'OAuth2, or for now a password if Authenticated SMTP is on and no rule of the organisation forbids it',
    'ms-smtp-timeline',
    DAY,
  ),
  smtpMechanism: fact(
    'AUTH LOGIN or XOAUTH2 after STARTTLS; AUTH PLAIN is not offered',
    'mailkit-1770',
    DAY,
    'sure',
    'A program that knows only PLAIN gets the error 504 5.7.4.',
  ),
  tls: fact('1.2 or newer', 'ms-devices', DAY),
  port465: fact(
    'Not available',
    'ms-devices',
    DAY,
    'sure',
    'A device that insists on 465 cannot sign in and send.',
  ),
  port25: fact(
    'Also accepted for SMTP, with STARTTLS',
    'ms-devices',
    DAY,
    'sure',
    'Many networks block 25. Take 587.',
  ),
  names: fact(
    'By name only',
    'ms-devices',
    DAY,
    'sure',
    'Numbers (IP addresses) as server are not supported.',
  ),
} satisfies Record<string, Fact<string>>

export const connectionLabels: Record<keyof typeof connectionFacts, string> = {
  userName: 'User name',
  imapPopSignIn: 'Sign-in for IMAP and POP',
  smtpSignIn: 'Sign-in for SMTP',
  smtpMechanism: 'Form of the SMTP sign-in',
  tls: 'TLS version',
  port465: 'Port 465',
  port25: 'Port 25',
  names: 'Name of the server',
}
