import type { App } from '#content/app.ts'
import { sharedRights } from '#content/common-steps.ts'
import { code, link, text } from '#content/text.ts'
import { getToken } from '#content/first-token-steps.ts'
import { checkToken, fetchTest, placeFile, registerApp } from '#content/token-steps.ts'
import {
  otherCloud,
  passwordSent,
  registeredApproval,
  registration,
  tokenExpired,
  tokenRefused,
} from '#content/token-trouble.ts'

export const app: App = {
  id: 'offlineimap',
  name: 'OfflineIMAP',
  by: 'Free; copies a mailbox to this computer',
  kind: 'terminal',
  devices: ['linux', 'mac', 'server'],
  words: [
    'offlineimap3',
    'offline imap',
    'oflineimap',
    'offlineimaprc',
    'maildir',
    'sync',
    'backup',
    'terminal',
    'cli',
  ],
  about: text`Keeps a copy of a mailbox in folders on your computer, both ways in step. It cannot send.`,
  ways: [
    {
      way: 'imap',
      works: true,
      receivesOnly: true,
      signIn: 'oauth2',
      why: text`IMAP is all that OfflineIMAP speaks. It signs in with a token that a helper program fetches.`,
      needs: text`OfflineIMAP3 8.0 or newer. The older OfflineIMAP for Python 2 is not kept up.`,
      steps: [
        sharedRights,
        registerApp('IMAP.AccessAsUser.All'),
        ...getToken,
        placeFile('offlineimaprc', text`${code('~/.offlineimaprc')}`),
        ...checkToken('oauth2_access_token_eval'),
        {
          who: 'app',
          title: text`OfflineIMAP copies the mailbox`,
          text: text`Run ${code('offlineimap --dry-run -o')} first: it connects and changes nothing. Then run ${code('offlineimap -o')}. The first time takes long.`,
          note: text`Read what it prints. It does not always say by its exit code that it failed.`,
        },
        fetchTest(text`${code('offlineimap -o')}`, text`The message lies in your local inbox: you are done.`),
      ],
      files: ['offlineimaprc', 'powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['offlineimap3', 'oama', 'pizauth', 'ms-oauth-imap-pop-smtp'],
    },
    {
      way: 'pop',
      works: false,
      because: text`OfflineIMAP does not speak POP.`,
      instead: { app: 'getmail', way: 'pop' },
      sources: ['offlineimap3'],
    },
  ],
  approval: 'admin',
  next: text`OfflineIMAP runs when you or a timer start it, and asks for a fresh token each time. When the token program cannot renew it, you run its authorise command again.`,
  trouble: [
    registeredApproval,
    registration,
    passwordSent,
    {
      see: text`It complains about a ${code('%')} in the settings`,
      who: 'you',
      fix: text`In this file ${code('%')} begins a reference. Write ${code('%%')} wherever you mean the sign itself.`,
    },
    tokenRefused,
    tokenExpired,
  ],
  gotchas: [
    text`It only fetches. To send, add ${link('/apps/msmtp/', 'msmtp')}. That needs ${code('SMTP.Send')} as well, and Authenticated SMTP for your mailbox. OfflineIMAP itself needs neither.`,
    text`It keeps both sides in step: what you delete in the local folder is deleted on the server at the next run. With ${code('expunge = no')}, as in the file, it is only marked there.`,
    text`Exchange Online shows calendars and contacts as folders too. The file leaves out those with English names, in the line ${code('folderfilter')}.`,
    otherCloud,
  ],
  checked: '2026-11-23',
}
