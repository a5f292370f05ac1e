import { code, text } from '#content/text.ts'
import { you } from '#content/errors/mail-error.ts'
import { ourServers, type ForeignReply } from './foreign-reply.ts'

/** Services that send for programs. */
export const sendingServices = {
  sendgrid: {
    name: 'SendGrid',
    texts: [
      '550 Unauthenticated senders not allowed',
      '535 Authentication failed: Bad username / password',
      '550 The from address does not match a verified Sender Identity.',
    ],
    match: [
      'unauthenticated senders not allowed',
      'does not match a verified sender identity',
      ['authentication failed: bad username / password', 'likely'],
      ['authentication failed: the provided authorization grant is invalid*', 'sure'],
      ['smtp.sendgrid.net', 'likely'],
      ['api.sendgrid.com', 'likely'],
      ['maximum credits exceeded', 'sure'],
    ],
    hosts: ['sendgrid.net', 'sendgrid.com'],
    means: text`The answer came from SendGrid. The program does not send through Microsoft 365.`,
    fix: [ourServers, you`At SendGrid the user is the word ${code('apikey')} and the password the key.`],
    sources: ['provider-errors'],
  },
  'amazon-ses': {
    name: 'Amazon SES',
    texts: [
      '535 Authentication Credentials Invalid',
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1',
    ],
    match: [
      ['535 authentication credentials invalid … amazon*', 'sure'],
      ['message rejected: email address is not verified', 'sure'],
      ['the following identities failed the check in region', 'sure'],
      ['email-smtp.*', 'likely'],
      ['amazonses.com', 'likely'],
      ['messagerejected', 'unsure'],
      ['ses:sendrawemail', 'sure'],
      ['ses:sendemail', 'sure'],
    ],
    hosts: ['amazonaws.com', 'amazonses.com', 'awsapps.com'],
    means: text`The answer came from Amazon SES. The program does not send through Microsoft 365.`,
    fix: [ourServers],
    sources: ['provider-errors'],
  },
  mailgun: {
    name: 'Mailgun',
    texts: [
      '535 5.7.0 Invalid login or password … smtp.mailgun.org',
      '421 Domain sandbox… is not allowed to send',
    ],
    match: [
      ['smtp.mailgun.org', 'likely'],
      ['smtp.eu.mailgun.org', 'likely'],
      ['api.mailgun.net', 'likely'],
      ['sandbox domains are only allowed to send to authorized recipients', 'sure'],
      ['free accounts are for test purposes only', 'sure'],
    ],
    hosts: ['mailgun.org', 'mailgun.net'],
    means: text`The answer came from Mailgun. The program does not send through Microsoft 365.`,
    fix: [ourServers],
    sources: ['provider-errors'],
  },
  'other-sending-service': {
    name: 'a sending service (Brevo, Postmark, Mailjet, SparkPost, Resend or another)',
    texts: ['535 5.7.8 Authentication failed … smtp-relay.brevo.com'],
    match: [
      ['smtp-relay.brevo.com', 'likely'],
      ['smtp-relay.sendinblue.com', 'likely'],
      ['smtp.postmarkapp.com', 'likely'],
      ['in-v3.mailjet.com', 'likely'],
      ['smtp.sparkpostmail.com', 'likely'],
      ['smtp.resend.com', 'likely'],
      ['smtp.mandrillapp.com', 'likely'],
      ['smtp2go', 'likely'],
      ['mailtrap.io', 'likely'],
      ['smtp.elasticemail.com', 'likely'],
    ],
    hosts: [
      'brevo.com',
      'sendinblue.com',
      'postmarkapp.com',
      'mailjet.com',
      'sparkpostmail.com',
      'resend.com',
      'mandrillapp.com',
      'smtp2go.com',
      'mailtrap.io',
      'elasticemail.com',
      'mailersend.net',
    ],
    means: text`The answer came from a service that sends for programs, not from Microsoft 365.`,
    fix: [ourServers],
    sources: ['provider-errors'],
  },
} satisfies Record<string, ForeignReply>
