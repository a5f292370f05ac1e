import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { fetchToken, grantSmtp, keepValues, registerApp } from '#content/program-steps.ts'
import { otherCloudToken, programNext, smtpAppTrouble } from '#content/program-trouble.ts'
import { code, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'mailkit',
  name: '.NET MailKit',
  by: 'For programs in C# and .NET',
  kind: 'program',
  devices: ['server'],
  words: ['mail kit', 'dotnet', 'c#', 'csharp', 'vb.net', 'asp.net', 'smtpclient', 'system.net.mail', 'msal'],
  about: text`The mail library for programs in C# and the rest of .NET.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`MailKit and Microsoft’s own library for tokens work together, and MailKit’s documentation covers just this case.`,
      needs: text`MailKit and ${code('Microsoft.Identity.Client')} (MSAL) from NuGet.`,
      steps: [
        registerApp,
        ...grantSmtp,
        keepValues,
        fetchToken(
          text`With ${code('ConfidentialClientApplicationBuilder')}, call ${code('AcquireTokenForClient')}.`,
        ),
        {
          who: 'you',
          title: text`Connect`,
          text: text`Call ${code('ConnectAsync')} of ${code('SmtpClient')} with ${slot('smtp.host')}, ${slot('smtp.port')} and ${code('SecureSocketOptions.StartTls')}.`,
          note: text`Take the ${code('SmtpClient')} of ${code('MailKit.Net.Smtp')}. The one of ${code('System.Net.Mail')} cannot use a token.`,
        },
        {
          who: 'you',
          title: text`Sign in with the token`,
          text: text`Call ${code('AuthenticateAsync')} with ${code('new SaslMechanismOAuth2')}, given ${slot('email')} and the token.`,
        },
        ...sendOne(
          text`Let ${code('SendAsync')} write from ${slot('email')} to your own address.`,
          text`No exception is thrown and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['powershell'],
      sources: ['mailkit-oauth', 'ms-oauth-imap-pop-smtp', 'ms-client-submission'],
    },
  ],
  approval: 'admin',
  next: programNext,
  trouble: smtpAppTrouble,
  gotchas: [
    text`${code('System.Net.Mail.SmtpClient')} can never present a token. A program that uses it has to change to MailKit, to Microsoft Graph, or to a relay.`,
    text`A program that a person runs at a desk signs in as that person instead: ${code('AcquireTokenInteractive')} with ${code('SMTP.Send')}, and the address comes from the result.`,
    otherCloudToken,
  ],
  checked: '2026-11-23',
}
