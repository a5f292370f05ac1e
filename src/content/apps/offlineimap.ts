import type { App } from '#content/app.ts'
import { sharedRights } from '#content/common-steps.ts'
import { code, link, slot, text } from '#content/text.ts'
import { fetchTest, getToken, registerApp } from '#content/token-steps.ts'
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
        {
          who: 'you',
          title: text`Write a function that prints the token`,
          text: text`In ${code('~/.offlineimap.py')}, define ${code('m365_token()')}. It runs ${code('oama access')} ${slot('user')} and returns what that prints, without the line end. In ${code('~/.offlineimaprc')}, under ${code('[general]')}: ${code('pythonfile = ~/.offlineimap.py')}.`,
          note: text`With pizauth, let the function run ${code('pizauth show')} and the name of your account there.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Write the server`,
          text: text`In the remote repository: ${code('type')} IMAP, ${code('remotehost')} ${slot('imap.host')}, ${code('remoteport')} ${slot('imap.port')}, ${code('remoteuser')} ${slot('user')}, ${code('ssl')} yes, ${code('sslcacertfile')} OS-DEFAULT.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Write the server`,
          text: text`In the remote repository: ${code('type')} IMAP, ${code('remotehost')} ${slot('imap.host')}, ${code('remoteport')} ${slot('imap.port')}, ${code('remoteuser')} ${slot('email')}, ${code('ssl')} yes, ${code('sslcacertfile')} OS-DEFAULT.`,
        },
        {
          who: 'you',
          title: text`Write the sign-in`,
          text: text`There too: ${code('auth_mechanisms')} XOAUTH2, ${code('oauth2_client_id')} your id, ${code('oauth2_client_secret')} empty, ${code('oauth2_access_token_eval')} m365_token(). ${code('oauth2_request_url')} is ${code('https://HOST/common/oauth2/v2.0/token')} with ${slot('signIn.host')} for HOST.`,
          note: text`The last one has to be there, although the token comes from your function.`,
        },
        {
          who: 'app',
          title: text`OfflineIMAP copies the mailbox`,
          text: text`Run ${code('offlineimap --dry-run -o')} first: it connects and changes nothing. Then run ${code('offlineimap -o')}. The first time takes long.`,
          note: text`Read what it prints. It does not always say by its exit code that it failed.`,
        },
        fetchTest(text`${code('offlineimap -o')}`, text`The message lies in your local inbox: you are done.`),
      ],
      files: ['powershell'],
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
    text`It keeps both sides in step: what you delete in the local folder is deleted on the server at the next run. Try it with a few folders first.`,
    text`Exchange Online shows calendars and contacts as folders too. Leave them out with ${code('folderfilter')}.`,
    otherCloud,
  ],
  checked: '2026-11-23',
}
