import { source, type Source } from '#content/source.ts'

/** What the replies of other mail services and servers rest on. */
export const otherProviderSources = {
  'gmail-errors': source(
    'Gmail SMTP errors and codes',
    'Google',
    undefined,
    'https://support.google.com/a/answer/3726730',
  ),
  'sendgrid-6473': source(
    'SMTP Error: 550 Unauthenticated senders not allowed (SendGrid, issue 6473)',
    'GitHub',
    '2021-02-25',
    'https://github.com/sendgrid/docs/issues/6473',
  ),
  'sendgrid-identity': source(
    'SendGrid and Nodemailer: verified Sender Identity (hackathon-starter, issue 1083)',
    'GitHub',
    '2020-10-05',
    'https://github.com/sahat/hackathon-starter/issues/1083',
  ),
  'ses-errors': source(
    'Amazon SES email sending errors',
    'Amazon',
    undefined,
    'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html',
  ),
  'ses-dlme-813': source(
    '554 Message rejected: Email address is not verified (dlme, issue 813)',
    'GitHub',
    '2019-12-12',
    'https://github.com/sul-dlss/dlme/issues/813',
  ),
  'mailgun-sandstorm-1656': source(
    'SMTP relay with Mailgun (Sandstorm, issue 1656)',
    'GitHub',
    '2016-03-17',
    'https://github.com/sandstorm-io/sandstorm/issues/1656',
  ),
  'mailgun-sandbox': source(
    'Mailgun: sandbox subdomains are for test purposes only (US-visa-appointment-notifier, issue 5)',
    'GitHub',
    '2022-12-25',
    'https://github.com/theoomoregbee/US-visa-appointment-notifier/issues/5',
  ),
  'brevo-frappe-38806': source(
    'Brevo SMTP fails with “502 Please authenticate first” (Frappe, issue 38806)',
    'GitHub',
    '2026-04-22',
    'https://github.com/frappe/frappe/issues/38806',
  ),
  'yahoo-phpmailer-2034': source(
    'SMTP failed for Yahoo (PHPMailer, issue 2034)',
    'GitHub',
    '2020-04-20',
    'https://github.com/PHPMailer/PHPMailer/issues/2034',
  ),
  'icloud-ghost-17012': source(
    'iCloud mail setting: From address is not one of your addresses (Ghost, issue 17012)',
    'GitHub',
    '2023-06-14',
    'https://github.com/TryGhost/Ghost/issues/17012',
  ),
  'zoho-mattermost-13224': source(
    'SMTP module does not properly send email credentials to Zoho (Mattermost, issue 13224)',
    'GitHub',
    '2019-11-27',
    'https://github.com/mattermost/mattermost/issues/13224',
  ),
  'zoho-nodemailer-456': source(
    '“535 Authentication Failed” when using Zoho (nodemailer, issue 456)',
    'GitHub',
    '2015-07-07',
    'https://github.com/nodemailer/nodemailer/issues/456',
  ),
  'gmx-mailsend-67': source(
    '535 Authentication credentials invalid from smtp.gmx.com (mailsend-go, issue 67)',
    'GitHub',
    '2024-07-21',
    'https://github.com/muquit/mailsend-go/issues/67',
  ),
  'gmx-nodemailer-548': source(
    'Mailbox unavailable: a conversation with GMX (nodemailer, issue 548)',
    'GitHub',
    '2016-01-18',
    'https://github.com/nodemailer/nodemailer/issues/548',
  ),
  'dovecot-replies': source(
    'Dovecot: replies to a refused sign-in (src/login-common/login-common.h)',
    'Dovecot',
    undefined,
    'https://github.com/dovecot/core/blob/009217abb57a24a4076092e8e4e165545747839e/src/login-common/login-common.h',
  ),
  'postfix-replies': source(
    'Postfix: reply to a refused sign-in (src/smtpd/smtpd_sasl_glue.c)',
    'Postfix',
    undefined,
    'https://github.com/vdukhovni/postfix/blob/06989449d88aceaf3eada27358fb0d753af8362d/postfix/src/smtpd/smtpd_sasl_glue.c',
  ),
} satisfies Record<string, Source>
