import type { App } from '#content/app.ts'
import { fromGuide, sendTest, sharedRights } from '#content/common-steps.ts'
import { sendingOff } from '#content/common-trouble.ts'
import { code, text } from '#content/text.ts'
import { getToken } from '#content/first-token-steps.ts'
import { checkToken, registerApp } from '#content/token-steps.ts'
import {
  onlyXoauth2,
  otherCloud,
  registeredApproval,
  tokenExpired,
  tokenRefused,
} from '#content/token-trouble.ts'

export const app: App = {
  id: 'aerc',
  name: 'aerc',
  by: 'Free; mail in the terminal, with tabs',
  kind: 'terminal',
  devices: ['linux', 'mac'],
  words: ['aerc-mail', 'arec', 'aerk', 'terminal', 'console', 'command line', 'cli', 'ssh'],
  about: text`Mail in the terminal, with tabs and a built-in command line.`,
  ways: [
    {
      way: 'imap',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one way in which aerc reads Microsoft 365. A helper program fetches the token.`,
      needs: text`aerc 0.14 or newer, and a program that fetches tokens, such as oama or pizauth.`,
      steps: [
        sharedRights,
        registerApp('IMAP.AccessAsUser.All', 'SMTP.Send'),
        ...getToken,
        {
          who: 'you',
          title: text`Put the file in its place`,
          text: text`${code('aerc -v')} says your version. Save ${code('accounts.conf')}, for aerc 0.14 ${code('accounts-0.14.conf')}, ${fromGuide} as ${code('~/.config/aerc/accounts.conf')} and run ${code('chmod 600 ~/.config/aerc/accounts.conf')}.`,
          note: text`It holds no password and no token. aerc refuses it while others may read it.`,
        },
        ...checkToken('source-cred-cmd', 'outgoing-cred-cmd'),
        {
          who: 'app',
          title: text`Your folders appear`,
          text: text`Start aerc. The account has a tab, with its folders at the side.`,
        },
        ...sendTest,
      ],
      files: ['aerc-accounts', 'aerc-accounts-0.14', 'powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['aerc-manual', 'oama', 'pizauth', 'ms-oauth-imap-pop-smtp'],
    },
    {
      way: 'pop',
      works: false,
      because: text`aerc does not speak POP.`,
      instead: { app: 'getmail', way: 'pop' },
      sources: ['aerc-manual'],
    },
  ],
  approval: 'admin',
  next: text`aerc asks for a fresh token whenever it connects, and you notice nothing. When the token program cannot renew it, you run its authorise command again.`,
  trouble: [
    registeredApproval,
    sendingOff,
    {
      see: text`“Failed to load config”, with ${code('invalid URL escape')}`,
      who: 'you',
      fix: text`Some sign in ${code('source')} or ${code('outgoing')} is not written as an address on the web needs it. ${code('@')} is ${code('%40')}, and ${code('%')} itself is ${code('%25')}.`,
    },
    {
      see: text`Reading works, but aerc 0.14 cannot send`,
      who: 'you',
      fix: text`Without the line ${code('smtp-starttls = yes')}, this version does not send; ${code('true')} is not enough. Add the line, or update aerc.`,
    },
    tokenRefused,
    tokenExpired,
  ],
  gotchas: [
    text`Write ${code('smtp+xoauth2')}, not ${code('smtps+xoauth2')}: Microsoft 365 does not encrypt from the first byte when you send, and does not answer on port 465.`,
    text`Exchange Online files what you send in Sent Items by itself. With ${code('copy-to = Sent Items')} you get every message there twice.`,
    onlyXoauth2,
    otherCloud,
  ],
  checked: '2026-11-23',
}
