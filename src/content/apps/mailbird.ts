import type { App, WorkingWay } from '#content/app.ts'
import { forOwn, sendTest, signIn } from '#content/common-steps.ts'
import { sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { allowProgram, foldersAppear, sharedOnWeb } from '#content/desktop-steps.ts'
import { ewsRefused, ewsRetirements } from '#content/ews-ways.ts'
import { control, slot, text, type Text } from '#content/text.ts'

const reading = (way: 'imap' | 'pop', name: Text, receiving: Text): WorkingWay => ({
  way,
  works: true,
  signIn: 'oauth2',
  clouds: {
    only: ['worldwide'],
    otherwise: text`Nobody has confirmed that Mailbird knows Microsoft’s sign-in of this cloud.`,
    instead: { app: 'outlook-classic', way: 'exchange' },
    unconfirmed: true,
  },
  sharedElsewhere: true,
  steps: [
    ...forOwn([
      {
        who: 'you',
        title: text`Open the list of accounts`,
        text: text`Open the menu (three lines), ${control('Settings')}, ${control('Accounts')}, then ${control('Add')}.`,
      },
      {
        who: 'you',
        title: text`Type your name and address`,
        text: text`Type ${slot('name')} and ${slot('email')}, then select ${control('Continue')}.`,
      },
      {
        who: 'you',
        title: [...text`Choose `, ...name],
        text: [...text`If Mailbird lets you choose the type, take `, ...name, ...text`, not Exchange.`],
        note: text`Exchange there uses Exchange Web Services, which Microsoft refuses by default.`,
      },
      { who: 'you', title: text`Compare the servers`, text: receiving },
      {
        who: 'app',
        title: text`Mailbird opens Microsoft’s page`,
        text: text`If it asks for a password in a window of its own instead, look there for a sign-in with Microsoft or OAuth.`,
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
  retirements: ['basic-imap-pop'],
  sources: ['ms-pop-imap', 'ms-client-submission', 'ms-oauth-imap-pop-smtp', 'seattleu-shared'],
})

const sending = text` For sending: ${slot('smtp.host')}, port ${slot('smtp.port')}, ${slot('smtp.encryption')}. User name ${slot('user')} for both.`

export const app: App = {
  id: 'mailbird',
  name: 'Mailbird',
  by: 'Mailbird; several accounts in one place',
  kind: 'desktop',
  devices: ['windows'],
  words: ['mail bird', 'malbird', 'mailbrid', 'getmailbird'],
  about: text`A mail program for Windows that gathers several accounts in one place.`,
  ways: [
    {
      ...reading('imap', text`IMAP`, [
        ...text`Where Mailbird shows them, for receiving: ${slot('imap.host')}, port ${slot('imap.port')}, ${slot('imap.encryption')}.`,
        ...sending,
      ]),
      why: text`It is the type in Mailbird that goes on working, and your folders stay the same on every device.`,
    },
    reading('pop', text`POP`, [
      ...text`Where Mailbird shows them, for receiving: ${slot('pop.host')}, port ${slot('pop.port')}, ${slot('pop.encryption')}.`,
      ...sending,
    ]),
    {
      way: 'exchange',
      works: false,
      because: ewsRefused,
      retirements: ewsRetirements,
      instead: { app: 'mailbird', way: 'imap' },
      sources: ['ms-ews'],
    },
  ],
  approval: 'admin',
  next: text`New messages come in by themselves while Mailbird runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin allows Mailbird once, under the name on that page. Microsoft’s default leaves this app to admins. Nothing in the app can change that.`,
    },
    sendingOff,
    {
      see: text`An Exchange account in Mailbird stopped in October 2026`,
      who: 'you',
      fix: text`Microsoft refuses Exchange Web Services by default since then. Add the mailbox once more as IMAP, see that your mail is there, and only then remove the old account.`,
    },
    {
      see: text`Mailbird says that the password is wrong`,
      who: 'you',
      fix: text`It uses a password instead of Microsoft’s sign-in. Remove the account and add it again. An app password does not help.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or take Outlook or Thunderbird.`,
  ],
  checked: '2026-11-23',
}
