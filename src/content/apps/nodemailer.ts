import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { fetchToken, grantSmtp, keepValues, registerApp } from '#content/program-steps.ts'
import { otherCloudToken, programNext, smtpAppTrouble } from '#content/program-trouble.ts'
import { code, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'nodemailer',
  name: 'Nodemailer',
  by: 'For programs in Node.js',
  kind: 'program',
  devices: ['server'],
  words: ['node mailer', 'node', 'nodejs', 'javascript', 'typescript', 'npm', 'express', 'n8n', 'outlook365'],
  about: text`The library with which programs in Node.js send mail.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`Nodemailer signs in with a token of your own application, so no password and no person is needed.`,
      needs: text`A current Nodemailer, and MSAL for Node (${code('@azure/msal-node')}).`,
      steps: [
        registerApp,
        ...grantSmtp,
        keepValues,
        fetchToken(text`With MSAL, use ${code('acquireTokenByClientCredential')}.`),
        {
          who: 'you',
          title: text`Set up the transport`,
          text: text`${code('host')}: ${slot('smtp.host')}. ${code('port')}: ${slot('smtp.port')}. ${code('secure: false')} and ${code('requireTLS: true')}, which is ${slot('smtp.encryption')}.`,
          note: text`The short form ${code('service: "Outlook365"')} knows the worldwide server only.`,
        },
        {
          who: 'you',
          title: text`Hand over the token`,
          text: text`In ${code('auth')}: ${code('type: "OAuth2"')}, ${code('user')}: ${slot('email')}, and the token as ${code('accessToken')}. Or let ${code('provisionCallback')} fetch it each time.`,
        },
        ...sendOne(
          text`Let ${code('sendMail')} write from ${slot('email')} to your own address.`,
          text`The promise resolves and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['powershell'],
      sources: ['nodemailer-docs', 'ms-oauth-imap-pop-smtp', 'ms-client-submission'],
    },
  ],
  approval: 'admin',
  next: programNext,
  trouble: [
    ...smtpAppTrouble,
    {
      see: text`${code('Invalid login')}, and the token came from Google’s address`,
      who: 'you',
      fix: text`With ${code('clientId')} and ${code('refreshToken')}, Nodemailer asks Google unless you set ${code('accessUrl')} to ${code('https://')}${slot('signIn.host')}${code('/TENANT-ID/oauth2/v2.0/token')}.`,
    },
  ],
  gotchas: [
    text`Nodemailer renews a token by itself only where it has a ${code('refreshToken')} of a person, with the permission ${code('SMTP.Send')}. With an application, your program fetches each one.`,
    otherCloudToken,
    text`One mailbox takes three connections at a time and 30 messages a minute. With a pool, set ${code('maxConnections')} to 2.`,
  ],
  checked: '2026-11-23',
}
