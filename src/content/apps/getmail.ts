import type { App, Step, WorkingWay } from '#content/app.ts'
import type { MailboxFileId } from '#content/file-ids.ts'
import { fromGuide, sharedRights } from '#content/common-steps.ts'
import { code, link, text, type Text } from '#content/text.ts'
import { getToken } from '#content/first-token-steps.ts'
import { checkToken, fetchTest, registerApp } from '#content/token-steps.ts'
import {
  otherCloud,
  passwordSent,
  popTokenRefused,
  registeredApproval,
  tokenExpired,
  tokenRefused,
} from '#content/token-trouble.ts'

/** The two protocols differ in the permission and in the file. */
type Fetching = {
  way: 'imap' | 'pop'
  permission: 'IMAP.AccessAsUser.All' | 'POP.AccessAsUser.All'
  needs: Text
  files: readonly [MailboxFileId, ...MailboxFileId[]]
}

const settings = (file: string): readonly Step[] => [
  {
    who: 'you',
    title: text`Put the file in its place`,
    text: text`Save ${code(file)} ${fromGuide} as ${code('~/.config/getmail/getmailrc')}. Make the folder that stands there behind ${code('path')}, with ${code('cur')}, ${code('new')} and ${code('tmp')} in it.`,
    note: text`It holds no password and no token. Every message stays on the server, and each is fetched once.`,
  },
  ...checkToken('password_command'),
]

const working = (fetching: Fetching, why?: Text): WorkingWay => ({
  way: fetching.way,
  works: true,
  receivesOnly: true,
  signIn: 'oauth2',
  ...(why === undefined ? {} : { why }),
  needs: fetching.needs,
  steps: [
    sharedRights,
    registerApp(fetching.permission),
    ...getToken,
    ...settings(fetching.files[0]),
    {
      who: 'app',
      title: text`getmail fetches your mail`,
      text: text`Run ${code('getmail')} as yourself. It counts the messages that it has retrieved.`,
      note: text`Run as root it refuses to deliver. ${code('getmail --dump')} shows what it understood of the file.`,
    },
    fetchTest(
      text`${code('getmail')}`,
      text`It retrieves one message, which lies in your folder: you are done.`,
    ),
  ],
  files: fetching.files,
  retirements: ['basic-imap-pop'],
  sources: ['getmail6', 'getmail6-256', 'oama', 'ms-oauth-imap-pop-smtp'],
})

export const app: App = {
  id: 'getmail',
  name: 'getmail6',
  by: 'Free; fetches mail by a timer or a script',
  kind: 'terminal',
  devices: ['linux', 'mac', 'server'],
  words: [
    'getmail',
    'get mail',
    'getmailrc',
    'getmial',
    'fetch',
    'mda',
    'maildir',
    'terminal',
    'cli',
    'cron',
  ],
  about: text`Fetches mail to your computer or into a program, by a timer or a script. It cannot send.`,
  ways: [
    working(
      {
        way: 'imap',
        permission: 'IMAP.AccessAsUser.All',
        files: ['getmailrc', 'powershell'],
        needs: text`getmail6, and a program that fetches tokens, such as oama. The old getmail for Python 2 cannot do it.`,
      },
      text`IMAP reaches every folder, and works with older versions of getmail6 as well.`,
    ),
    working({
      way: 'pop',
      permission: 'POP.AccessAsUser.All',
      files: ['getmailrc-pop', 'powershell'],
      needs: text`getmail6 6.19.11 (February 2026) or newer, and a program that fetches tokens, such as oama.`,
    }),
  ],
  approval: 'admin',
  next: text`getmail runs when you or a timer start it, and asks for a fresh token each time. When the token program cannot renew it, you run its authorise command again.`,
  trouble: [
    registeredApproval,
    {
      see: text`${code('-ERR Protocol error. Connection is closed. 10')}, or “ignoring unknown parameter” with ${code('use_xoauth2')}`,
      who: 'you',
      fix: text`Your version does not sign in by POP as Microsoft wants it. Update to getmail6 6.19.11 or newer, or take IMAP.`,
      ways: ['pop'],
    },
    {
      see: text`${code('Configuration error')} … “incorrect”`,
      who: 'you',
      fix: text`${code('password_command')} is not written as a list. Each word stands in quotes, with commas between, all inside round brackets.`,
    },
    { ...tokenRefused, ways: ['imap'] },
    { ...passwordSent, ways: ['imap'] },
    popTokenRefused,
    tokenExpired,
  ],
  gotchas: [
    text`It only fetches. To send, add ${link('/apps/msmtp/', 'msmtp')}. That needs ${code('SMTP.Send')} as well, and Authenticated SMTP for your mailbox. getmail itself needs neither.`,
    text`getmail6 has a token program of its own, ${code('getmail-gmail-xoauth-tokens')}. It wants another kind of registration: platform Web, and a client secret that runs out.`,
    otherCloud,
  ],
  checked: '2026-11-23',
}
