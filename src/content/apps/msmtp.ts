import { fromGuide } from '#content/common-steps.ts'
import type { App } from '#content/app.ts'
import { foreignSender, smtpOff } from '#content/common-trouble.ts'
import { code, slot, text } from '#content/text.ts'
import { getToken } from '#content/first-token-steps.ts'
import { checkToken, registerApp, sendAs } from '#content/token-steps.ts'
import { onlyXoauth2, otherCloud, registeredApproval, tokenExpired } from '#content/token-trouble.ts'

export const app: App = {
  id: 'msmtp',
  name: 'msmtp',
  by: 'Free; sends mail from scripts',
  kind: 'terminal',
  devices: ['linux', 'mac', 'server'],
  words: ['mstmp', 'msmtprc', 'msmpt', 'ssmtp', 'sendmail', 'cron', 'script', 'terminal', 'cli'],
  about: text`A small program that sends mail from scripts and terminals. It cannot read mail.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`It signs in with a token instead of a password, so it goes on working when passwords for SMTP end.`,
      needs: text`msmtp 1.8.13 or newer, and a program that fetches tokens, such as oama or pizauth.`,
      steps: [
        sendAs,
        {
          who: 'you',
          title: text`Install msmtp`,
          text: text`Install msmtp if it is not there yet. ${code('msmtp --version')} has to say 1.8.13 or more.`,
        },
        registerApp('SMTP.Send'),
        ...getToken,
        {
          who: 'you',
          title: text`Put the file in its place`,
          text: text`Save ${code('msmtprc')} ${fromGuide} as ${code('~/.msmtprc')} and run ${code('chmod 600 ~/.msmtprc')}.`,
          note: text`It holds no password and no token.`,
        },
        ...checkToken('passwordeval'),
        {
          who: 'you',
          title: text`Look before you send`,
          text: text`Run ${code('msmtp --pretend')} ${slot('email')}. It names ${slot('smtp.host')}, port ${slot('smtp.port')} and ${code('xoauth2')}, and sends nothing.`,
          note: text`It runs the token command, so a fault there shows now.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Send a message to yourself`,
          text: text`Run ${code("printf 'Subject: Test\\n\\nHello\\n' | msmtp")} ${slot('email')}.`,
          note: text`The command says nothing and the message arrives in your inbox: you are done.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Send a message to yourself`,
          text: text`Run ${code("printf 'Subject: Test\\n\\nHello\\n' | msmtp")} and your own address.`,
          note: text`The message arrives in your own inbox, and its sender is the shared address: you are done.`,
        },
      ],
      files: ['msmtprc', 'powershell'],
      sources: ['msmtp-news', 'oama', 'pizauth', 'mutt-oauth2', 'ms-oauth-imap-pop-smtp'],
    },
  ],
  approval: 'admin',
  next: text`Scripts send without asking you anything: the token program renews its token by itself. When it cannot, you run its authorise command again.`,
  trouble: [
    smtpOff,
    {
      see: text`${code('535 5.7.3 Authentication unsuccessful')}`,
      who: 'you',
      fix: text`The token is for another account or another purpose. It needs ${code('SMTP.Send')}, and ${code('user')} in the file has to be the account you signed in with.`,
    },
    {
      see: text`${code('invalid argument')} … ${code('for command auth')}`,
      who: 'you',
      fix: text`The line has to read ${code('auth xoauth2')}. Versions before 1.8.13 do not know it: update msmtp.`,
    },
    registeredApproval,
    tokenExpired,
    foreignSender,
  ],
  gotchas: [
    onlyXoauth2,
    otherCloud,
    text`The sender has to be the mailbox itself, or one for which you have Send As.`,
  ],
  checked: '2026-11-23',
}
