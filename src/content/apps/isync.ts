import type { App } from '#content/app.ts'
import { fromGuide, sharedRights } from '#content/common-steps.ts'
import { code, link, text } from '#content/text.ts'
import { getToken } from '#content/first-token-steps.ts'
import { checkToken, fetchTest, registerApp } from '#content/token-steps.ts'
import {
  onlyXoauth2,
  otherCloud,
  registeredApproval,
  registration,
  tokenExpired,
  tokenRefused,
} from '#content/token-trouble.ts'

export const app: App = {
  id: 'isync',
  name: 'isync (mbsync)',
  by: 'Free; copies a mailbox to this computer',
  kind: 'terminal',
  devices: ['linux', 'mac', 'server'],
  words: [
    'mbsync',
    'mbsyncrc',
    'isnyc',
    'maildir',
    'sync',
    'backup',
    'notmuch',
    'mu4e',
    'emacs',
    'terminal',
    'cli',
  ],
  about: text`Keeps a copy of a mailbox in folders on your computer. The command is called mbsync. It cannot send.`,
  ways: [
    {
      way: 'imap',
      works: true,
      receivesOnly: true,
      signIn: 'oauth2',
      why: text`IMAP is all that mbsync speaks. With a plug-in it signs in with a token.`,
      needs: text`A plug-in with XOAUTH2 for Cyrus SASL, and a program that fetches tokens, such as oama or pizauth.`,
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`Install isync and the plug-in`,
          takes: 10,
          text: text`Install isync and the plug-in for XOAUTH2. In Debian and Ubuntu the plug-in is ${code('libsasl2-modules-kdexoauth2')}, elsewhere often ${code('cyrus-sasl-xoauth2')}.`,
          note: text`mbsync has no XOAUTH2 of its own. ${code('mbsync --version')} tells which version you have.`,
        },
        registerApp('IMAP.AccessAsUser.All'),
        ...getToken,
        {
          who: 'you',
          title: text`Put the file in its place`,
          text: text`Save ${code('mbsyncrc')}, for isync 1.4 ${code('mbsyncrc-1.4')}, ${fromGuide} as ${code('~/.mbsyncrc')}. Make the folder that stands there behind ${code('Path')}.`,
          note: text`It holds no password and no token. With its ${code('Create Near')} and ${code('Expunge None')}, nothing is deleted on either side.`,
        },
        ...checkToken('PassCmd'),
        {
          who: 'app',
          title: text`mbsync copies the mailbox`,
          text: text`Run ${code('mbsync -a')}. The first time takes long. After that it moves only what has changed.`,
        },
        fetchTest(text`${code('mbsync -a')}`, text`The message lies in your local inbox: you are done.`),
      ],
      files: ['mbsyncrc', 'mbsyncrc-1.4', 'powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['isync-manual', 'pizauth', 'oama', 'ms-oauth-imap-pop-smtp'],
    },
    {
      way: 'pop',
      works: false,
      because: text`mbsync does not speak POP.`,
      instead: { app: 'getmail', way: 'pop' },
      sources: ['isync-manual'],
    },
  ],
  approval: 'admin',
  next: text`mbsync runs when you or a timer start it, and asks for a fresh token each time. When the token program cannot renew it, you run its authorise command again.`,
  trouble: [
    registeredApproval,
    registration,
    {
      see: text`“selected SASL mechanism(s) not available; selected: XOAUTH2”`,
      who: 'you',
      fix: text`The plug-in is missing, or belongs to another Cyrus SASL. Install it from the same system as isync.`,
    },
    {
      see: text`${code("keyword 'TLSType' is not recognized")}`,
      who: 'you',
      fix: text`Your version is 1.4 or older, as in Debian 12 and Ubuntu 24.04. Take the file for 1.4: it says ${code('SSLType')} instead.`,
    },
    tokenRefused,
    tokenExpired,
  ],
  gotchas: [
    text`It only fetches. To send, add ${link('/apps/msmtp/', 'msmtp')}. That needs ${code('SMTP.Send')} as well, and Authenticated SMTP for your mailbox. mbsync itself needs neither.`,
    text`Exchange Online shows calendars and contacts as folders too. The file leaves out those with English names, in the line ${code('Patterns')}.`,
    onlyXoauth2,
    otherCloud,
  ],
  checked: '2026-11-23',
}
