import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, link, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'send-mailmessage',
  name: 'PowerShell Send-MailMessage',
  by: 'Microsoft; obsolete, for old scripts',
  kind: 'program',
  devices: ['server'],
  words: ['sendmailmessage', 'power shell', 'pwsh', 'powershell script', 'send-mgusermail', 'script'],
  about: text`The old command with which PowerShell scripts send mail. Microsoft calls it obsolete.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Find the command in your scripts`,
            text: text`Search them for ${code('Send-MailMessage')}. The values stand behind it as parameters, or in ${code('$PSDefaultParameterValues')}.`,
            note: text`Without ${code('-SmtpServer')} it uses the variable ${code('$PSEmailServer')}.`,
          },
        ],
        fields: {
          server: '-SmtpServer',
          port: '-Port',
          encryption: '-UseSsl',
          user: '-Credential',
          sender: '-From',
        },
        test: sendOne(
          text`Run the command with ${code('-To')} and your own address.`,
          text`It says nothing but a warning, and the message arrives in your inbox: you are done for now.`,
        ),
      },
      needs: text`PowerShell with TLS 1.2.`,
      sources: ['ms-send-mailmessage'],
    }),
  ],
  next: text`The script sends when it runs. With a password it stops when that changes, expires, or is no longer taken. Rewrite it before that.`,
  trouble: [
    ...formTrouble,
    {
      see: text`“The SMTP server requires a secure connection or the client was not authenticated”`,
      who: 'you',
      fix: text`${code('-UseSsl')} or ${code('-Credential')} is missing, or the sign-in was refused just before. Set both, with port ${slot('smtp.port')}. The second half of the message names the true error.`,
    },
  ],
  gotchas: [
    text`It cannot use a token at all, now or later. What follows it: ${code('Send-MgUserMail')} of Microsoft Graph, or ${link('/apps/mailkit/', 'MailKit')} from PowerShell.`,
    text`${code('-UseSsl')} means STARTTLS with port 587. The command itself does not insist on it, which is one reason why Microsoft advises against it.`,
    text`Never write a password into the script. ${code('Get-Credential')} or a store of secrets keeps it out.`,
  ],
  checked: '2026-11-23',
}
