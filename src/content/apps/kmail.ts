import type { App, Step } from '#content/app.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { allowProgram, foldersAppear } from '#content/desktop-steps.ts'
import { ewsRefused, ewsRetirements } from '#content/ews-ways.ts'
import { control, slot, text, type Text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'KMail (KDE)',
  id: '18da2bc3-146a-4581-8c92-27dc7b9954a0',
  preapproved: false,
  source: 'kde-source',
}

const receiving = text`${control('Protocol:')} IMAP. ${control('Incoming server:')} ${slot('imap.host')}. ${control('Port:')} ${slot('imap.port')}. ${control('Security:')} SSL/TLS. ${control('Authentication Method:')} ${control('XOAuth (Gmail)')}. ${control('Username:')} `

const incoming = (mailbox: NonNullable<Step['mailbox']>, user: Text): Step => ({
  who: 'you',
  mailbox,
  title: text`Fill in the server for receiving`,
  text: [...receiving, ...user],
  note: text`${control('XOAuth (Gmail)')} is right: Microsoft uses the same method. KMail tells the two apart by the server.`,
})

export const app: App = {
  id: 'kmail',
  name: 'KMail',
  by: 'KDE; free, a part of Kontact',
  kind: 'desktop',
  devices: ['linux'],
  words: ['k mail', 'kde', 'kde mail', 'kontact', 'akonadi', 'kmial', 'plasma', 'kubuntu'],
  about: text`KDE’s mail program for Linux, also a part of Kontact.`,
  ways: [
    {
      way: 'imap',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one protocol here with Microsoft’s sign-in that Microsoft is not switching off.`,
      needs: text`KDE Gear 24.05 or newer. A version after 7 July 2026 is better: older ones may still ask for a password.`,
      clouds: {
        only: ['worldwide'],
        otherwise: text`KMail uses Microsoft’s sign-in only for the worldwide servers. For ${slot('imap.host')} it would ask for a password, and that is refused.`,
        instead: { app: 'outlook-web', way: 'exchange' },
      },
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`Open the account assistant`,
          text: text`Start KMail. The first time, the assistant opens by itself. After that, choose to add an account in the menu ${control('Settings')}.`,
        },
        {
          who: 'you',
          title: text`Type your name and the address`,
          text: text`${control('Full name:')} ${slot('name')}. ${control('E-mail address:')} ${slot('email')}. Leave ${control('Password (optional):')} empty. Select ${control('Next')}.`,
        },
        {
          who: 'you',
          title: text`Choose to type the settings`,
          text: text`Under ${control('Available configurations')}, select ${control('Manual Configuration')}, then ${control('Next')}.`,
          note: text`If KMail found ${slot('imap.host')} by itself, you may take that for your own mailbox and go on with the browser.`,
        },
        incoming('own', text`${slot('user')}.`),
        incoming('shared', text`${slot('email')}.`),
        {
          who: 'you',
          title: text`Fill in the server for sending`,
          text: text`${control('Outgoing server:')} ${slot('smtp.host')}. ${control('Port:')} ${slot('smtp.port')}. ${control('Security:')} StartTLS. ${control('Authentication Method:')} ${control('XOAuth (Gmail)')}. ${control('Username:')} ${slot('user')}. Then ${control('Create Account')}.`,
        },
        {
          who: 'app',
          title: text`KMail opens Microsoft’s page`,
          text: text`It comes in your web browser, once for receiving and once for sending.`,
        },
        ...signIn,
        allowProgram,
        foldersAppear,
        ...sendTest,
      ],
      files: ['powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['kmail-wizard-source', 'kde-source', 'ms-pop-imap', 'ms-client-submission'],
    },
    {
      way: 'pop',
      works: false,
      because: text`KMail has no Microsoft sign-in for POP, and Microsoft 365 has refused passwords since 2022.`,
      instead: { app: 'thunderbird', way: 'pop' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['kde-source', 'ms-basic-deprecation'],
    },
    {
      way: 'exchange',
      works: false,
      because: ewsRefused,
      retirements: ewsRetirements,
      instead: { app: 'kmail', way: 'imap' },
      sources: ['kde-source', 'ms-ews'],
    },
  ],
  consent,
  next: text`New messages come in by themselves while KMail runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    sendingOff,
    {
      see: text`KMail asks for a password for ${slot('imap.host')}`,
      who: 'you',
      fix: text`Update KDE’s mail programs: before July 2026 they could ask although the sign-in was set. Then open the account’s settings and see that the authentication is XOAUTH2, for receiving and for sending.`,
    },
    {
      see: text`An Exchange account in KMail stopped in October 2026`,
      who: 'you',
      fix: [
        ...ewsRefused,
        ...text` Add the mailbox once more as IMAP, see that your mail is there, then remove the old account.`,
      ],
    },
    wrongAccount,
  ],
  gotchas: [
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    text`Microsoft’s default lets only admins allow this program. Ask your admin before you begin.`,
    text`The server names decide. With a name of your organisation’s own or an IP address, KMail asks for a password.`,
  ],
  checked: '2026-11-23',
}
