import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { grantSmtp, keepValues, registerApp, takeFile, tokenByHand } from '#content/program-steps.ts'
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
        takeFile(
          'exchange-mail.mjs',
          text`Run ${code('npm install nodemailer @azure/msal-node')} there and import ${code('transport')} from it.`,
          text`${code('host')} ${slot('smtp.host')}, ${code('port')} ${slot('smtp.port')}, ${code('secure: false')}, ${code('requireTLS: true')}; in ${code('auth')} the type ${code('OAuth2')}, ${code('user')} ${slot('email')} and a token from MSAL.`,
        ),
        ...sendOne(
          text`Run ${code('node exchange-mail.mjs')} and your own address.`,
          text`It prints an answer that begins with 250, and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['nodemailer', 'powershell'],
      sources: ['nodemailer-docs', 'ms-oauth-imap-pop-smtp', 'ms-smtp-app-rbac', 'ms-client-submission'],
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
    text`Nodemailer renews a token by itself only where it has a ${code('refreshToken')} of a person, with the permission ${code('SMTP.Send')}. With an application, ${code('provisionCallback')} fetches each one, as in the file.`,
    text`The short form ${code('service: "Outlook365"')} knows the worldwide server only.`,
    [...text`Where you ask MSAL yourself: `, ...tokenByHand],
    otherCloudToken,
    text`One mailbox takes three connections at a time and 30 messages a minute. With a pool, set ${code('maxConnections')} to 2.`,
  ],
  checked: '2026-11-23',
}
