import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { grantSmtp, keepValues, registerApp, takeFile, tokenByHand } from '#content/program-steps.ts'
import { otherCloudToken, programNext, smtpAppTrouble } from '#content/program-trouble.ts'
import { code, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'python-smtplib',
  name: 'Python smtplib',
  by: 'Comes with Python',
  kind: 'program',
  devices: ['server'],
  words: ['phyton', 'python', 'smtp lib', 'flask', 'script', 'msal'],
  about: text`Sending from a Python script with the library that comes with Python.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`A few lines let ${code('smtplib')} sign in with a token of your own application. No password is needed.`,
      needs: text`Python 3.5 or newer, and the package ${code('msal')}.`,
      steps: [
        registerApp,
        ...grantSmtp,
        keepValues,
        takeFile(
          'exchange_mail.py',
          text`Run ${code('pip install msal')} and call ${code('exchange_mail.send')} with your message.`,
          text`${code('smtplib.SMTP')} with ${slot('smtp.host')} and ${slot('smtp.port')}, ${code('starttls()')}, ${code('ehlo()')}, then ${code('auth("XOAUTH2", …)')} with a function that returns ${code('user=')}${slot('email')}${code('\\x01auth=Bearer TOKEN\\x01\\x01')}.`,
        ),
        ...sendOne(
          text`Run ${code('python exchange_mail.py')} and your own address.`,
          text`It says “Sent.” and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['python-smtplib', 'powershell'],
      sources: ['python-smtplib-docs', 'ms-oauth-imap-pop-smtp', 'ms-smtp-app-rbac', 'ms-client-submission'],
    },
  ],
  approval: 'admin',
  next: programNext,
  trouble: [
    ...smtpAppTrouble,
    {
      see: text`${code('530 5.7.57')}, or the server offers no sign-in`,
      who: 'you',
      fix: text`Microsoft offers the sign-in only after the encryption has begun. Call ${code('starttls()')}, then ${code('ehlo()')}, and only then ${code('auth()')}.`,
    },
  ],
  gotchas: [
    text`Many examples on the web call ${code('login()')} with a password. They work only while your organisation still lets a password send.`,
    [...text`Where you ask MSAL yourself: `, ...tokenByHand],
    otherCloudToken,
    text`If SMTP is not a must, ${code('sendMail')} of Microsoft Graph does the same over HTTPS, with the permission ${code('Mail.Send')} and without Authenticated SMTP.`,
  ],
  checked: '2026-11-23',
}
