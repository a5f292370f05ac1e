import type { Step, Variant } from './app.ts'
import { allow, forOwn, sendTest, sharedRights, signIn } from './common-steps.ts'
import { sharedOnWeb } from './desktop-steps.ts'
import { control, slot, text, type Text } from './text.ts'

/** The name under which Thunderbird and its sister Betterbird are registered with Microsoft. */
export const mozillaName = 'Mozilla Thunderbird'

/** The two protocols stand in the same windows; these are the words that differ. */
export type Incoming = {
  way: 'imap' | 'pop'
  label: 'IMAP' | 'POP3'
  means: Text
  fields: Text
  arrives: Step
}

export const imap: Incoming = {
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

export const pop: Incoming = {
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
  text: text`Start ${slot('app')}. The first time, the window opens by itself. After that: the menu (three lines), ${control('New Account')}, then ${control('Email')}.`,
  note: text`If it first shows several kinds of account, select ${control('Email Account')}.`,
}

const typeAddress: Step = {
  who: 'you',
  title: text`Type your name and the address`,
  text: text`Under ${control('Add your email address')}, type ${slot('name')} as ${control('Full name')} and ${slot('email')} as the address. Select ${control('Continue')}.`,
}

const lookUp: Step = {
  who: 'app',
  title: text`${slot('app')} looks up the settings`,
  text: text`It says ${control('Looking up configuration')} and finds Microsoft 365 by itself.`,
}

const browser: Step = {
  who: 'app',
  title: text`${slot('app')} opens Microsoft’s page`,
  text: text`From version 153 the page opens in your web browser, before that in ${slot('app')} itself.`,
  note: text`It may come twice, once for receiving and once for sending. Answer the same way.`,
}

const finish: Step = {
  who: 'you',
  title: text`Close the window`,
  text: text`When you read “Email account connected successfully”, select ${control('Finish')}.`,
}

/** ESR 153, and version 150 and newer: the account hub. */
export const hub = ({ label, means, arrives }: Incoming): readonly Step[] => [
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
  allow(mozillaName),
  finish,
  arrives,
  ...sendTest,
]

const lookAtVersion: Step = {
  who: 'you',
  title: text`Look at your version`,
  text: text`In the menu ${control('Help')}, open ${control('About Thunderbird')}. It has to say 154 or more. If it says less, update first or take IMAP.`,
  note: text`On a Mac it stands in the menu ${control('Thunderbird')}. Up to ESR 153 this type of account uses Exchange Web Services, and Microsoft refuses those.`,
}

/** Version 154 and newer: the account hub again, and Microsoft Graph behind it. */
export const hubWithGraph: readonly Step[] = [
  ...forOwn([
    lookAtVersion,
    openHub,
    typeAddress,
    lookUp,
    {
      who: 'you',
      title: text`Choose ${control('Exchange')}`,
      text: text`On ${control('Choose your email account type')}, select ${control('Exchange')}, then ${control('Continue')}.`,
      note: text`It may have another name, such as Microsoft 365 or Graph. If none of them is there, take ${control('IMAP')}.`,
    },
    browser,
    ...signIn,
    allow(mozillaName),
    finish,
    imap.arrives,
    ...sendTest,
  ]),
  ...sharedOnWeb,
]

/** The same window, filled in by hand. */
export const byHand = ({ way, fields }: Incoming): Variant => ({
  when: text`${slot('app')} finds nothing, or other servers`,
  steps: [
    openHub,
    typeAddress,
    {
      who: 'you',
      title: text`Ask to type the settings yourself`,
      text: text`Select ${control('Configure Manually')} or ${control('Edit configuration')}, whichever is there.`,
      note: text`From version 155 on, this page is arranged differently. The values are the same.`,
    },
    {
      who: 'you',
      title: text`Type the server for receiving`,
      text: text`Under ${control('Incoming server settings')}, type ${slot(`${way}.host`)} as ${control('Hostname')}. Do this first: ${control('OAuth2')} appears only when ${slot('app')} knows the server.`,
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
    allow(mozillaName),
    finish,
    ...sendTest,
  ],
})

/** ESR 140 and older: a tab of its own instead of the hub. */
export const older = ({ label }: Incoming): Variant => ({
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
      note: text`If it offers other servers: ${control('Configure manually')}. The values are in the table of this page, and ${control('Authentication method:')} is OAuth2.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Choose ${control(label)} and set the user names`,
      text: text`Select ${control('Configure manually')}. ${control('Username:')} is ${slot('email')} for receiving and your own sign-in name for sending. ${control('Authentication method:')} is OAuth2 for both. Then ${control('Done')}.`,
    },
    {
      who: 'app',
      title: text`${slot('app')} opens Microsoft’s page`,
      text: text`It comes in a window of ${slot('app')}. Wait for it, and type your password nowhere else.`,
    },
    ...signIn,
    allow(mozillaName),
    ...sendTest,
  ],
})
