import type { App, Step, WorkingWay } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { foreignSender, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { control, link, slot, text, type Text } from '#content/text.ts'

const steps = (receiving: Text, arrived: Text): readonly Step[] => [
  sharedRights,
  {
    who: 'you',
    title: text`Find out whether your app fits`,
    text: text`Look in its help or its account settings for OAuth2, Modern authentication or “Sign in with Microsoft”. One of them has to be there for work and school accounts.`,
    note: text`Only boxes for a password? Then this app cannot open a Microsoft 365 mailbox: ${link('/apps/', 'choose another')}.`,
  },
  {
    who: 'you',
    title: text`Add an account`,
    text: text`Choose to add an account. Type ${slot('name')} and ${slot('email')}. Leave the password empty.`,
    note: text`If it offers Microsoft 365 or Office 365 for work or school, take that. Outlook.com and Hotmail are for private addresses.`,
  },
  {
    who: 'app',
    title: text`The app looks up the settings`,
    text: text`Many find everything from the address. Compare what it found with the next two steps.`,
  },
  {
    who: 'you',
    title: text`Check the server for receiving`,
    text: receiving,
  },
  {
    who: 'you',
    title: text`Check the server for sending`,
    text: text`Server ${slot('smtp.host')}, port ${slot('smtp.port')}, encryption ${slot('smtp.encryption')}. Not port 465.`,
  },
  {
    who: 'you',
    mailbox: 'own',
    title: text`Set the user name and the sign-in`,
    text: text`User name ${slot('user')}, in full, for both servers. Authentication: OAuth2 for both. Some apps call it XOAUTH2.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Set the user names and the sign-in`,
    text: text`User name ${slot('email')} for receiving, and your own sign-in name for sending. Authentication: OAuth2 for both. Some apps call it XOAUTH2.`,
    note: text`If the app has only one box for the user name, it cannot open a shared mailbox. Outlook on the web can.`,
  },
  ...signIn,
  {
    who: 'you',
    title: text`Let the app use your mailbox`,
    text: text`Microsoft asks whether the app may read and send your mail, and shows the app’s name. If it is the app you are setting up, select ${control('Accept')}.`,
    note: text`Does it say ${control('Need admin approval')}? Note the name on that page and send it to your admin.`,
  },
  {
    who: 'app',
    title: text`Your mail appears`,
    text: arrived,
  },
  ...sendTest,
]

const shared: Omit<WorkingWay, 'way' | 'steps'> = {
  works: true,
  signIn: 'oauth2',
  unsureIn: nationalClouds,
  needs: text`An app that signs in to Microsoft 365 with OAuth2, and TLS 1.2.`,
  files: ['powershell'],
  retirements: ['basic-imap-pop', 'legacy-tls'],
  sources: ['ms-pop-imap', 'ms-client-submission', 'ms-oauth-imap-pop-smtp', 'ms-app-consent'],
}

export const app: App = {
  id: 'other-app',
  name: 'Another mail app',
  fitsAny: true,
  spoken: 'a mail app',
  by: 'The plain settings, and what to look for',
  kind: 'desktop',
  devices: ['windows', 'mac', 'ios', 'android', 'linux'],
  words: ['other', 'another app', 'imap app', 'unknown app', 'any app', 'mail client'],
  about: text`The plain settings for any app that lets you type them, and how to see whether yours will work.`,
  ways: [
    {
      ...shared,
      way: 'imap',
      why: text`Your mail stays on the server, so every device shows the same. More apps can do it than POP.`,
      steps: steps(
        text`Type IMAP, server ${slot('imap.host')}, port ${slot('imap.port')}, encryption ${slot('imap.encryption')}.`,
        text`The app shows your folders. A large mailbox fills slowly.`,
      ),
    },
    {
      ...shared,
      way: 'pop',
      steps: steps(
        text`Type POP or POP3, server ${slot('pop.host')}, port ${slot('pop.port')}, encryption ${slot('pop.encryption')}. If you read mail elsewhere too, tick that a copy stays on the server.`,
        text`The app fetches your inbox to this device. Other folders stay on the server.`,
      ),
    },
  ],
  approval: 'admin',
  next: text`The app fetches new mail by itself. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin allows the app once, under the name on that page. Microsoft’s default leaves most mail apps to admins. A few are free for everyone, among them Apple Mail, Gmail and Thunderbird.`,
    },
    {
      see: text`The app says that user name or password is wrong, or “LOGIN failed”`,
      who: 'you',
      fix: text`It still sends a password. Set the authentication to OAuth2 for receiving and for sending. If there is no such choice, this app cannot work. An app password does not help.`,
    },
    sendingOff,
    wrongAccount,
    foreignSender,
  ],
  gotchas: [
    text`Receiving with a password is over, and no admin can bring it back. If your app knows only passwords, take Outlook, Thunderbird, or the mail app of your phone.`,
    text`Account types called Exchange, in apps that Microsoft did not make, often use Exchange Web Services, which Microsoft is switching off. Ask the maker before you choose one.`,
    text`Many apps know only Microsoft’s worldwide sign-in. In another cloud, their page has to come from ${slot('signIn.host')}; if it does not, ask the maker.`,
  ],
  checked: '2026-11-23',
}
