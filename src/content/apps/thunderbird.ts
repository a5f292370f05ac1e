import type { App, FailingWay, Instead, Step, Variant, WorkingWay } from '#content/app.ts'
import { allow, sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { control, slot, text, type Text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Mozilla Thunderbird',
  id: '9e5f94bc-e8a4-4e73-b8be-63364c29d753',
  preapproved: true,
  source: 'ms-app-consent',
}

/** Thunderbird shows the two protocols in the same windows; these are the words that differ. */
type Incoming = { way: 'imap' | 'pop'; label: 'IMAP' | 'POP3'; means: Text; fields: Text; arrives: Step }

const imap: Incoming = {
  way: 'imap',
  label: 'IMAP',
  means: text`It keeps your folders on the server, the same on every device. Leave ${control('Exchange')} alone: up to version 153, Microsoft refuses it.`,
  fields: text`${control('Protocol')}: IMAP. ${control('Port')}: ${slot('imap.port')}. ${control('Connection security')}: ${slot('imap.encryption')}. ${control('Authentication method')}: OAuth2.`,
  arrives: {
    who: 'app',
    title: text`Your folders appear`,
    text: text`The address stands in the list at the side, with the inbox below it. A large mailbox fills slowly.`,
  },
}

const pop: Incoming = {
  way: 'pop',
  label: 'POP3',
  means: text`It fetches your mail to this computer and, unless you change it, leaves a copy on the server. Leave ${control('Exchange')} alone: up to version 153, Microsoft refuses it.`,
  fields: text`${control('Protocol')}: POP3. ${control('Port')}: ${slot('pop.port')}. ${control('Connection security')}: ${slot('pop.encryption')}. ${control('Authentication method')}: OAuth2.`,
  arrives: {
    who: 'app',
    title: text`Your inbox fills`,
    text: text`The address stands in the list at the side, with the inbox below it. Other folders stay on the server.`,
  },
}

const openHub: Step = {
  who: 'you',
  title: text`Open the window for a new account`,
  text: text`Start Thunderbird. The first time, the window opens by itself. After that: the menu (three lines), ${control('New Account')}, then ${control('Email')}.`,
  note: text`If it first shows several kinds of account, select ${control('Email Account')}.`,
}

const typeAddress: Step = {
  who: 'you',
  title: text`Type your name and the address`,
  text: text`Under ${control('Add your email address')}, type ${slot('name')} as ${control('Full name')} and ${slot('email')} as the address. Select ${control('Continue')}.`,
}

const lookUp: Step = {
  who: 'app',
  title: text`Thunderbird looks up the settings`,
  text: text`It says ${control('Looking up configuration')} and finds Microsoft 365 by itself.`,
}

const browser: Step = {
  who: 'app',
  title: text`Thunderbird opens Microsoft’s page`,
  text: text`From version 153 the page opens in your web browser, before that in Thunderbird itself.`,
  note: text`It may come twice, once for receiving and once for sending. Answer the same way.`,
}

const finish: Step = {
  who: 'you',
  title: text`Close the window`,
  text: text`When you read “Email account connected successfully”, select ${control('Finish')}.`,
}

const hub = ({ label, means, arrives }: Incoming): readonly Step[] => [
  sharedRights,
  openHub,
  typeAddress,
  lookUp,
  {
    who: 'you',
    mailbox: 'own',
    title: text`Choose ${control(label)}`,
    text: text`On ${control('Choose your email account type')}, select ${control(label)}, then ${control('Continue')}.`,
    note: means,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Choose ${control(label)} and look inside`,
    text: text`On ${control('Choose your email account type')}, select ${control(label)}, then ${control('Edit configuration')}.`,
    note: means,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Set the two user names`,
    text: text`Under ${control('Incoming server settings')}, ${control('Username')} is ${slot('email')}. Select ${control('Continue')}. Under ${control('Outgoing server settings')}, it is your own sign-in name. Select ${control('Continue')}.`,
    note: text`Sending as the shared address works with your own name and the permission Send As.`,
  },
  browser,
  ...signIn,
  allow(consent.name),
  finish,
  arrives,
  ...sendTest,
]

const byHand = ({ way, fields }: Incoming): Variant => ({
  when: text`Thunderbird finds nothing, or other servers`,
  steps: [
    openHub,
    typeAddress,
    {
      who: 'you',
      title: text`Ask to type the settings yourself`,
      text: text`Select ${control('Configure Manually')} or ${control('Edit configuration')}, whichever is there.`,
    },
    {
      who: 'you',
      title: text`Type the server for receiving`,
      text: text`Under ${control('Incoming server settings')}, type ${slot(`${way}.host`)} as ${control('Hostname')}. Do this first: ${control('OAuth2')} appears only when Thunderbird knows the server.`,
    },
    {
      who: 'you',
      mailbox: 'own',
      title: text`Fill in the rest`,
      text: [...text`${control('Username')}: ${slot('user')}. `, ...fields],
      note: text`Then select ${control('Continue')}.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Fill in the rest`,
      text: [...text`${control('Username')}: ${slot('email')}. `, ...fields],
      note: text`Then select ${control('Continue')}.`,
    },
    {
      who: 'you',
      title: text`Type the server for sending`,
      text: text`Under ${control('Outgoing server settings')}, type ${slot('smtp.host')} as ${control('Hostname')}. ${control('Port')}: ${slot('smtp.port')}. ${control('Connection security')}: ${slot('smtp.encryption')}. ${control('Authentication method')}: OAuth2.`,
      note: text`${control('Username')} here is your own sign-in name, even when you read a shared mailbox.`,
    },
    {
      who: 'you',
      title: text`Test, then go on`,
      text: text`Select ${control('Test')}. When it says “Configuration settings valid”, select ${control('Continue')}.`,
    },
    ...signIn,
    allow(consent.name),
    finish,
    ...sendTest,
  ],
})

const older = ({ label }: Incoming): Variant => ({
  when: text`Your window says “Set Up Your Existing Email Address” (ESR 140 and older)`,
  steps: [
    {
      who: 'you',
      title: text`Type your name and the address`,
      text: text`Type ${slot('name')} under ${control('Your full name')} and ${slot('email')} under ${control('Email address')}. Leave ${control('Password')} empty. Select ${control('Continue')}.`,
    },
    {
      who: 'you',
      mailbox: 'own',
      title: text`Choose ${control(label)}`,
      text: text`Under ${control('Available configurations')}, select ${control(label)}, then ${control('Done')}.`,
      note: text`If it offers other servers: ${control('Configure manually')}. The values are in the settings of your guide, and ${control('Authentication method:')} is OAuth2.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Choose ${control(label)} and set the user names`,
      text: text`Select ${control('Configure manually')}. ${control('Username:')} is ${slot('email')} for receiving and your own sign-in name for sending. ${control('Authentication method:')} is OAuth2 for both. Then ${control('Done')}.`,
    },
    {
      who: 'app',
      title: text`Thunderbird opens Microsoft’s page`,
      text: text`It comes in a window of Thunderbird. Wait for it, and type your password nowhere else.`,
    },
    ...signIn,
    allow(consent.name),
    ...sendTest,
  ],
})

const onlyWorldwide = (instead: Instead): NonNullable<WorkingWay['clouds']> => ({
  only: ['worldwide'],
  otherwise: text`Thunderbird knows Microsoft’s sign-in only for the worldwide servers. For ${slot('imap.host')} it offers no OAuth2, and a password is refused.`,
  instead,
})

const working = (incoming: Incoming, why?: Text): WorkingWay => ({
  way: incoming.way,
  works: true,
  signIn: 'oauth2',
  ...(why === undefined ? {} : { why }),
  needs: text`Thunderbird 78 or newer. The steps show version 150 and newer, and ESR 153.`,
  clouds: onlyWorldwide({ app: 'other-app', way: incoming.way }),
  steps: hub(incoming),
  variants: [byHand(incoming), older(incoming)],
  files: ['powershell'],
  retirements: ['basic-imap-pop'],
  sources: ['thunderbird-source', 'thunderbird-notes', 'thunderbird-ispdb', 'mozilla-oauth-2026'],
})

const exchange: FailingWay = {
  way: 'exchange',
  works: false,
  because: text`From version 145 to 153 this type uses Exchange Web Services. Microsoft has blocked that by default since 1 October 2026 and ends it on 1 April 2027. Version 154 uses Microsoft Graph instead, which we could not verify.`,
  instead: { app: 'thunderbird', way: 'imap' },
  sources: ['thunderbird-notes', 'ms-ews'],
}

export const app: App = {
  id: 'thunderbird',
  name: 'Thunderbird',
  about: text`Mozilla’s free mail program for Windows, Mac and Linux.`,
  ways: [
    working(imap, text`Your folders stay on the server, so phone and computer show the same.`),
    working(pop),
    exchange,
  ],
  consent,
  next: text`New messages come in by themselves while Thunderbird runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    sendingOff,
    {
      see: text`Thunderbird says “Login to server ${slot('imap.host')} with username … failed”`,
      who: 'you',
      fix: text`Open ${control('Account Settings')}, ${control('Server Settings')}, and set ${control('Authentication method:')} to OAuth2. Do the same under ${control('Outgoing Server (SMTP)')}, ${control('Edit…')}. Allow cookies for Microsoft’s page.`,
    },
    {
      see: text`${control('OAuth2')} is not in the list`,
      who: 'you',
      fix: text`Thunderbird does not know the server name. Type it exactly: ${slot('imap.host')} for receiving, ${slot('smtp.host')} for sending. A name of your own or an IP address does not work.`,
    },
    {
      see: text`After Microsoft’s page, Thunderbird asks for a password`,
      who: 'you',
      fix: text`Update Thunderbird and begin again. Versions before 151 had this fault. Never type your password into Thunderbird itself.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    text`An approval that your admin gave to Thunderbird before version 102.7 does not count any more: the application id has changed.`,
    text`The server names decide. If your organisation uses names of its own for them, type Microsoft’s names instead.`,
  ],
  checked: '2026-11-23',
}
