import type { Step } from './app.ts'
import { allow, forOwn, sendTest, sharedRights, signIn } from './common-steps.ts'
import { sharedOnWeb } from './desktop-steps.ts'
import { control, slot, text } from './text.ts'
import { imap, type Incoming } from './thunderbird-incoming.ts'
import { browser, finish, lookUp, mozillaName, openHub, typeAddress } from './thunderbird-steps.ts'

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
