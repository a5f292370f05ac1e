import { code, control, slot, text } from '#content/text.ts'
import { owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** The way in which the program signs in to SMTP, or that it does not. */
export const signInMethods = {
  'not-signed-in': {
    title: 'The program tries to send without having signed in',
    phase: 'sending',
    texts: [
      '530 5.7.57 Client not authenticated to send mail.',
      'SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
      'The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail.',
    ],
    match: [
      '5.7.57',
      'client was not authenticated to send anonymous mail',
      'client not authenticated to send mail',
      ['the smtp server requires a secure connection or the client was not authenticated', 'unsure'],
      ['530 5.7.1 client was not authenticated', 'likely'],
    ],
    shared: true,
    means: text`The server expected a sign-in before the message, and none succeeded. If another error stands before it in the log, that one is the cause.`,
    causes: [
      text`No user name and password were given, or “authentication” is off in the settings.`,
      text`Encryption is off: the server offers a sign-in only after STARTTLS.`,
      text`The sign-in failed just before; .NET then shows only this line.`,
    ],
    who: 'you',
    fix: [
      you`In ${slot('app')}, switch authentication on and give ${slot('user')} as user.`,
      you`Set ${slot('smtp.host')}, port ${slot('smtp.port')}, ${slot('smtp.encryption')}. In .NET: ${code('EnableSsl = true')}, and ${code('UseDefaultCredentials = false')} before the credentials.`,
      you`If both are right, ask your admin whether Authenticated SMTP is on for the mailbox.`,
    ],
    message: 'authenticated-smtp',
    place: 'authenticated-smtp',
    check: sendTest,
    sources: ['ms-ndr', 'ms-fix-printers'],
    confidence: 'sure',
  },
  'unknown-sign-in-method': {
    title: 'The server does not know this kind of sign-in',
    phase: 'sign-in',
    texts: ['504 5.7.4 Unrecognized authentication type'],
    match: [
      '5.7.4 unrecognized authentication type',
      'unrecognized authentication type',
      ['504 5.7.4', 'sure'],
      ['no authentication mechanisms supported by both server and client', 'likely'],
      ['does not support any of the authentication methods', 'likely'],
      ['no supported authentication method', 'unsure'],
      ['none of the authentication methods supported by the server', 'likely'],
      ['cannot use auth method plain', 'likely'],
      ['command auth plain failed … 504', 'sure'],
    ],
    shared: true,
    means: text`The program tried PLAIN, CRAM-MD5 or NTLM. Exchange Online takes LOGIN and XOAUTH2 only, and no sign-in at all on the MX host of direct send.`,
    who: 'you',
    fix: [
      you`Set the method to ${control('LOGIN')}, or to ${control('XOAUTH2')} where the program can. In Go, ${code('smtp.PlainAuth')} does not work here.`,
      you`If the server is the MX host (…mail.protection.outlook.com), leave user and password empty.`,
      owner`If the program knows PLAIN only, it needs an update or ${code('email-oauth2-proxy')} in front.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['mailkit-1770', 'ms-fix-printers'],
    confidence: 'sure',
  },
  'no-sign-in-offered': {
    title: 'The server offers no sign-in on this connection',
    phase: 'sign-in',
    texts: [
      'SMTP AUTH extension not supported by server.',
      'The SMTP server does not support authentication.',
    ],
    match: [
      ['smtp auth extension not supported by server', 'likely'],
      ['the smtp server does not support authentication', 'likely'],
      ['smtp: server doesnt support auth', 'likely'],
      ['server does not support smtp auth*', 'likely'],
      ['the server does not support authentication', 'likely'],
      ['auth command is not enabled', 'likely'],
      ['smtp server doesnt support authentication', 'likely'],
      ['does not advertise auth', 'unsure'],
    ],
    shared: true,
    means: text`Exchange Online offers a sign-in only after STARTTLS, and never on the MX host. The program asked before the connection was encrypted, or on the wrong host.`,
    who: 'you',
    fix: [
      you`Set ${slot('smtp.host')}, port ${slot('smtp.port')} and encryption ${slot('smtp.encryption')}, also called TLS or “explicit”.`,
      owner`In Python, call ${code('starttls()')} and then ${code('ehlo()')} before ${code('login()')}.`,
    ],
    place: 'connection',
    check: sendTest,
    sources: ['python-smtplib-docs', 'mailkit-1770'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
