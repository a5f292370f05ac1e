import { source, type Source } from '#content/source.ts'

/** What the errors rest on, beside the texts about servers and routes. */
export const errorSources = {
  'ms-entra-codes': source(
    'Microsoft Entra authentication and authorization error codes',
    'Microsoft',
    '2024-04-24',
    'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  ),
  'ms-legacy-tls-clients': source(
    'Opt in to the Exchange Online endpoint for legacy TLS clients using SMTP AUTH',
    'Microsoft',
    '2023',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth',
  ),
  'ms-old-smtp-names': source(
    'Error when connecting by an SMTP client: retired regional names',
    'Microsoft',
    '2024-01-24',
  ),
  'ms-external-forwarding': source(
    'Control automatic external email forwarding',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
  ),
  'ms-mobile-access': source(
    'Mobile device access and quarantine in Exchange Online',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/exchange-activesync/exchange-activesync',
  ),
  'ms-graph-errors': source(
    'Microsoft Graph error responses and resource types',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/graph/errors',
  ),
  'ms-personal-basic': source(
    'Modern authentication methods needed to continue syncing Outlook email in non-Microsoft apps',
    'Microsoft',
    '2024-09-16',
    'https://support.microsoft.com/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d',
  ),
  'rfc-4954': source(
    'RFC 4954: SMTP service extension for authentication',
    'IETF',
    '2007-07',
    'https://www.rfc-editor.org/rfc/rfc4954',
  ),
  'gmail-errors': source(
    'Gmail SMTP errors and codes',
    'Google',
    undefined,
    'https://support.google.com/a/answer/3726730',
  ),
  'provider-errors': source(
    'Replies of other providers, as shown in public reports on GitHub (nodemailer, PHPMailer, SendGrid and others)',
    'GitHub',
    '2026-08',
    'https://github.com/sendgrid/docs/issues/6473',
  ),
  'dovecot-docs': source(
    'Dovecot documentation: authentication failures',
    'Dovecot',
    undefined,
    'https://doc.dovecot.org/',
  ),
  'postfix-docs': source(
    'Postfix SASL Howto',
    'Postfix',
    undefined,
    'https://www.postfix.org/SASL_README.html',
  ),
  'phpmailer-troubleshooting': source(
    'PHPMailer: Troubleshooting',
    'PHPMailer',
    undefined,
    'https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
  ),
  'phpmailer-783': source(
    'Unable to connect via SMTP Office 365: the web host answers in its place (PHPMailer, issue 783)',
    'GitHub',
    '2016-07-24',
    'https://github.com/PHPMailer/PHPMailer/issues/783',
  ),
  'nodemailer-949': source(
    'Invalid login: Mailbox cannot be accessed (nodemailer, issue 949)',
    'GitHub',
    '2018-10-24',
    'https://github.com/nodemailer/nodemailer/issues/949',
  ),
  'nodemailer-1219': source(
    'Wrong version number when using Office 365 (nodemailer, issue 1219)',
    'GitHub',
    '2020-12-15',
    'https://github.com/nodemailer/nodemailer/issues/1219',
  ),
  'nodemailer-1474': source(
    'Connection timeout from a cloud server to smtp.office365.com (nodemailer, issue 1474)',
    'GitHub',
    '2022-10-14',
    'https://github.com/nodemailer/nodemailer/issues/1474',
  ),
  'helo-fastapi-205': source(
    '501 5.5.4 Invalid domain name (fastapi-mail, issue 205)',
    'GitHub',
    '2023-10-24',
    'https://github.com/sabuhish/fastapi-mail/issues/205',
  ),
  'imap-not-connected': source(
    'User is authenticated but not connected (email-oauth2-proxy 74 and 275, imapsync 411, getmail6 221)',
    'GitHub',
    '2025-02-10',
    'https://github.com/simonrob/email-oauth2-proxy/issues/275',
  ),
  'oauth2-proxy-77': source(
    'NO AUTHENTICATE failed to outlook.office365.com (email-oauth2-proxy, issue 77)',
    'GitHub',
    '2022-10-20',
    'https://github.com/simonrob/email-oauth2-proxy/issues/77',
  ),
  'listmonk-3192': source(
    'Basic authentication is disabled, for an app password as well (listmonk, issue 3192)',
    'GitHub',
    '2026-08',
    'https://github.com/knadh/listmonk/issues/3192',
  ),
  'fdm-123': source(
    'POP3: Logon failure: unknown user name or bad password (fdm, issue 123)',
    'GitHub',
    undefined,
    'https://github.com/nicm/fdm/issues/123',
  ),
  'imapsync-office365': source(
    'imapsync: Request is throttled, Suggested Backoff Time (issues 198, 212 and 272)',
    'GitHub',
    '2021-03-17',
    'https://github.com/imapsync/imapsync/issues/272',
  ),
  'davmail-523': source(
    'Unexpected EOF in prolog on EWS (DavMail, issue 523)',
    'GitHub',
    '2026-09-21',
    'https://github.com/mguessan/davmail/issues/523',
  ),
} satisfies Record<string, Source>
