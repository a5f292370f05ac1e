import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { grantSmtp, keepValues, registerApp, takeFile, tokenByHand } from '#content/program-steps.ts'
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
        takeFile(
          'exchange-mail.cs',
          text`Add MailKit and ${code('Microsoft.Identity.Client')}, and call ${code('ExchangeMail.SendAsync')} with your message.`,
          text`${code('ConnectAsync')} with ${slot('smtp.host')}, ${slot('smtp.port')} and ${code('SecureSocketOptions.StartTls')}, then ${code('AuthenticateAsync')} with ${code('new SaslMechanismOAuth2')}, given ${slot('email')} and a token.`,
        ),
        ...sendOne(
          text`Let ${code('ExchangeMail.SendAsync')} send a message to your own address.`,
          text`No exception is thrown and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['mailkit', 'powershell'],
      sources: ['mailkit-oauth', 'ms-oauth-imap-pop-smtp', 'ms-smtp-app-rbac', 'ms-client-submission'],
    },
  ],
  approval: 'admin',
  next: programNext,
  trouble: smtpAppTrouble,
  gotchas: [
    text`${code('System.Net.Mail.SmtpClient')} can never present a token. A program that uses it has to change to MailKit, to Microsoft Graph, or to a relay.`,
    text`A program that a person runs at a desk signs in as that person instead: ${code('AcquireTokenInteractive')} with ${code('SMTP.Send')}, and the address comes from the result.`,
    [...text`Where you ask MSAL yourself: `, ...tokenByHand],
    otherCloudToken,
  ],
  checked: '2026-11-23',
}
