import { code, control, link, slot, text } from '#content/text.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { otherRoute, sendTest, tickSmtp, useOauth } from './shared-steps.ts'

/** Authenticated SMTP is off, although user and password may be right. */
export const smtpSwitchedOff = {
  'smtp-auth-off-tenant': {
    title: 'Authenticated SMTP is off in your organisation',
    phase: 'sign-in',
    texts: [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    ],
    match: [
      'smtpclientauthentication is disabled for the tenant',
      ['smtpclientauthentication is disab*', 'likely'],
      ['aka.ms/smtp_auth_disabled', 'likely'],
    ],
    organisationOnly: true,
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`Sending by SMTP is switched off for the whole organisation, and nothing is set for this mailbox. User name and password may be right. It stops OAuth2 as well as passwords.`,
    who: 'admin',
    fix: [
      tickSmtp,
      admin`Leave the switch of the organisation as it is: the tick on the mailbox wins. PowerShell: ${code('Set-CASMailbox -SmtpClientAuthenticationDisabled $false')}.`,
      you`Wait a while and try again. Microsoft names no time; most people report minutes, some an hour.`,
    ],
    message: 'authenticated-smtp',
    place: 'authenticated-smtp',
    check: sendTest,
    sources: ['ms-client-submission', 'ms-set-transportconfig', 'oauth2-proxy-193'],
    confidence: 'sure',
  },
  'smtp-auth-off-mailbox': {
    title: 'Authenticated SMTP is off for this mailbox',
    phase: 'sign-in',
    texts: [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
    ],
    match: ['smtpclientauthentication is disabled for the mailbox'],
    organisationOnly: true,
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`Somebody switched sending by SMTP off for this very mailbox. User name and password may be right. It stops OAuth2 as well as passwords.`,
    who: 'admin',
    fix: [tickSmtp, you`Wait a while and try again. Microsoft names no time for it.`],
    message: 'authenticated-smtp',
    place: 'authenticated-smtp',
    check: sendTest,
    sources: ['ms-client-submission', 'ms-set-casmailbox'],
    confidence: 'sure',
  },
  'basic-auth-retired': {
    title: 'Sending with a password has ended',
    phase: 'sign-in',
    texts: ['550 5.7.30 Basic authentication is not supported for Client Submission.'],
    match: [
      'basic authentication is not supported for client submission',
      ['550 5.7.30', 'likely'],
      ['5.7.30 basic auth*', 'sure'],
    ],
    means: text`This is the answer that Microsoft announced for the time when it takes no passwords for SMTP any more. No admin can switch them on again then.`,
    who: 'you',
    fix: [
      useOauth,
      otherRoute,
      you`For a device in the office, ask your admin for ${link('/routes/', 'a connector or High Volume Email')}; set ${slot('smtp.host')} with ${control('OAuth2')} where the device has it.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['ms-smtp-timeline', 'ms-basic-deprecation'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
