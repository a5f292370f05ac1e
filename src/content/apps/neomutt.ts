import type { App } from '#content/app.ts'
import { sendTest, sharedRights } from '#content/common-steps.ts'
import { sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { code, text } from '#content/text.ts'
import { getToken } from '#content/first-token-steps.ts'
import { checkToken, placeFile, registerApp } from '#content/token-steps.ts'
import { onlyXoauth2, otherCloud, registeredApproval, tokenExpired } from '#content/token-trouble.ts'

export const app: App = {
  id: 'neomutt',
  name: 'NeoMutt and mutt',
  by: 'Free; mail in the terminal',
  kind: 'terminal',
  devices: ['linux', 'mac'],
  words: [
    'neo mutt',
    'nemutt',
    'neomut',
    'mut',
    'muttrc',
    'neomuttrc',
    'mutt_oauth2.py',
    'mutt-wizard',
    'terminal',
    'console',
    'command line',
    'cli',
    'ssh',
  ],
  about: text`Mail in the terminal, driven by the keyboard. Both take the same settings here.`,
  ways: [
    {
      way: 'imap',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one way in which both read Microsoft 365. A helper program fetches the token.`,
      needs: text`NeoMutt of 15 October 2021 or newer, or mutt 2.0 or newer, and a program that fetches tokens, such as oama or pizauth.`,
      steps: [
        sharedRights,
        registerApp('IMAP.AccessAsUser.All', 'SMTP.Send'),
        ...getToken,
        placeFile(
          'neomuttrc',
          text`${code('~/.config/neomutt/neomuttrc')}, for mutt as ${code('~/.muttrc')}`,
        ),
        ...checkToken('imap_oauth_refresh_command', 'smtp_oauth_refresh_command'),
        {
          who: 'app',
          title: text`Your inbox opens`,
          text: text`Start NeoMutt or mutt. It says that it authenticates with XOAUTH2 and lists your inbox.`,
        },
        ...sendTest,
      ],
      files: ['neomuttrc', 'powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['mutt-oauth2', 'neomutt-manual', 'oama', 'pizauth', 'ms-oauth-imap-pop-smtp'],
    },
    {
      way: 'pop',
      works: false,
      because: text`NeoMutt has not learnt ${code('xoauth2')} for POP, and Microsoft 365 takes nothing else. mutt has; nobody tried it for this guide. getmail6 fetches by POP.`,
      instead: { app: 'getmail', way: 'pop' },
      sources: ['neomutt-manual', 'ms-oauth-imap-pop-smtp'],
    },
  ],
  approval: 'admin',
  next: text`The program asks for a fresh token whenever it connects, and you notice nothing. When the token program cannot renew it, you run its authorise command again.`,
  trouble: [
    registeredApproval,
    sendingOff,
    {
      see: text`“No authenticators available”`,
      who: 'you',
      fix: text`${code('imap_authenticators')} has to be ${code('xoauth2')}. NeoMutt before 15 October 2021 and mutt before 2.0 do not know that word: update.`,
    },
    {
      see: text`${code('NO AUTHENTICATE failed.')}`,
      who: 'you',
      fix: text`Run the command for the token by hand: it has to print one long line and nothing else. Then check that the token has ${code('IMAP.AccessAsUser.All')} and that IMAP is on for the mailbox.`,
    },
    tokenExpired,
    wrongAccount,
  ],
  gotchas: [
    text`When these settings are read, whatever stands between backticks is run as a command, even inside double quotes. In the file from here each has a backslash before it. Put one before any backtick or ${code('$')} that you add to a name.`,
    text`Exchange Online files what you send in Sent Items by itself. With ${code('set copy = no')} you do not get every message there twice.`,
    onlyXoauth2,
    otherCloud,
  ],
  checked: '2026-11-23',
}
