import type { App, WorkingWay } from '#content/app.ts'
import { forOwn, sendTest, signIn } from '#content/common-steps.ts'
import { sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { allowProgram, foldersAppear, sharedOnWeb } from '#content/desktop-steps.ts'
import { ewsRefused, ewsRetirements } from '#content/ews-ways.ts'
import { control, slot, text, type Text } from '#content/text.ts'

const reading = (way: 'imap' | 'pop', label: 'IMAP4' | 'POP3', receiving: Text): WorkingWay => ({
  way,
  works: true,
  signIn: 'oauth2',
  clouds: {
    only: ['worldwide'],
    otherwise: text`Nobody has confirmed that The Bat! knows Microsoft’s sign-in of this cloud.`,
    instead: { app: 'outlook-classic', way: 'exchange' },
    unconfirmed: true,
  },
  sharedElsewhere: true,
  steps: [
    ...forOwn([
      {
        who: 'you',
        title: text`Make a new account`,
        text: text`Open the menu ${control('Account')}, then ${control('New…')}. Type ${slot('name')} and ${slot('email')}. Leave the password empty.`,
      },
      {
        who: 'you',
        title: text`Choose ${control(label)}`,
        text: text`As protocol, choose ${control(label)}. Not ${control('MS Exchange')}.`,
      },
      { who: 'you', title: text`Type the server for receiving`, text: receiving },
      {
        who: 'you',
        title: text`Type the server for sending`,
        text: text`Server ${slot('smtp.host')}, port ${slot('smtp.port')}, encryption ${slot('smtp.encryption')}.`,
      },
      {
        who: 'you',
        title: text`Set the sign-in for both`,
        text: text`Open ${control('Account')}, ${control('Properties')}, ${control('Transport')}. Select ${control('Authentication…')} for receiving, choose ${control('OAuth 2.0')}, and type ${slot('user')}. Do the same for sending.`,
        note: text`Without ${control('OAuth 2.0')} in the list, The Bat! is too old: update it.`,
      },
      {
        who: 'you',
        title: text`Fetch your mail`,
        text: text`Let The Bat! check for new mail. It opens Microsoft’s page, once for receiving and perhaps once more for sending.`,
      },
      ...signIn,
      allowProgram,
      foldersAppear,
      ...sendTest,
    ]),
    ...sharedOnWeb,
  ],
  unsure: true,
  files: ['powershell'],
  retirements: ['basic-imap-pop', 'legacy-tls'],
  sources: ['ms-pop-imap', 'ms-client-submission', 'ms-oauth-imap-pop-smtp', 'seattleu-shared'],
})

export const app: App = {
  id: 'the-bat',
  name: 'The Bat!',
  by: 'Ritlabs; for people who set everything themselves',
  kind: 'desktop',
  devices: ['windows'],
  words: ['thebat', 'the bat', 'bat mail', 'ritlabs', 'batmail'],
  about: text`A mail program for Windows, for people who like to set everything themselves.`,
  ways: [
    {
      ...reading(
        'imap',
        'IMAP4',
        text`Server ${slot('imap.host')}, port ${slot('imap.port')}, encryption ${slot('imap.encryption')}.`,
      ),
      why: text`Your folders stay on the server, so every device shows the same.`,
    },
    reading(
      'pop',
      'POP3',
      text`Server ${slot('pop.host')}, port ${slot('pop.port')}, encryption ${slot('pop.encryption')}.`,
    ),
    {
      way: 'exchange',
      works: false,
      because: [...ewsRefused, ...text` An older form of it needs Outlook on the same computer.`],
      retirements: ewsRetirements,
      instead: { app: 'the-bat', way: 'imap' },
      sources: ['ms-ews'],
    },
  ],
  approval: 'admin',
  next: text`New messages come in when The Bat! checks for them. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin allows The Bat! once, under the name on that page. Microsoft’s default leaves this app to admins. Nothing in the app can change that.`,
    },
    sendingOff,
    {
      see: text`The Bat! reports that login or authentication failed`,
      who: 'you',
      fix: text`It sent a password. Set ${control('OAuth 2.0')} under ${control('Transport')}, ${control('Authentication…')}, for receiving and for sending. An app password does not help.`,
    },
    {
      see: text`No secure connection comes about`,
      who: 'you',
      fix: text`Compare ports and encryption with the table. Port ${slot('smtp.port')} for sending begins in clear and then changes to ${slot('smtp.encryption')}: another choice fails there. Old versions lack TLS 1.2.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or take Outlook or Thunderbird.`,
  ],
  checked: '2026-11-23',
}
