import type { App, Step, WorkingWay } from '#content/app.ts'
import { allow, forOwn, sendTest, signIn } from '#content/common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { foldersAppear, sharedOnWeb } from '#content/desktop-steps.ts'
import { ewsBlocked, ewsPerhaps, untilEwsEnds } from '#content/ews-ways.ts'
import { code, control, slot, text, type Text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Spark Email',
  id: 'b50c1dbd-1855-4e54-b07c-d3c3029e93d3',
  preapproved: true,
  source: 'ms-app-consent',
}

const openAccounts: Step = {
  who: 'you',
  title: text`Open the list of accounts`,
  text: text`Open ${control('Settings')}, ${control('Accounts')}, then ${control('Add Account')}.`,
  note: text`The first time, Spark asks for an account at once.`,
}

const rest: readonly Step[] = [
  {
    who: 'you',
    title: text`Type your address`,
    text: text`If Spark asks for it, type ${slot('email')}. Type no password into Spark itself.`,
  },
  ...signIn,
  allow(consent.name),
  foldersAppear,
  ...sendTest,
]

const way = (
  title: Text,
  choose: Text,
  note: Text,
): Pick<WorkingWay, 'works' | 'signIn' | 'clouds' | 'sharedElsewhere' | 'steps' | 'unsure'> => ({
  works: true,
  signIn: 'oauth2',
  clouds: {
    only: ['worldwide'],
    otherwise: text`Nobody has confirmed that Spark knows Microsoft’s sign-in of this cloud.`,
    instead: { app: 'outlook-web', way: 'exchange' },
    unconfirmed: true,
  },
  sharedElsewhere: true,
  unsure: true,
  steps: [...forOwn([openAccounts, { who: 'you', title, text: choose, note }, ...rest]), ...sharedOnWeb],
})

export const app: App = {
  id: 'spark-desktop',
  name: 'Spark (Mac and Windows)',
  by: 'Readdle; for the desktop',
  kind: 'desktop',
  devices: ['windows', 'mac'],
  words: ['spark mail', 'spark email', 'readdle', 'sparc', 'sparkmail', 'spark desktop'],
  about: text`Readdle’s mail app for Mac and Windows.`,
  ways: [
    {
      ...way(
        text`Choose Microsoft`,
        text`Select ${control('Microsoft')}, ${control('Outlook')} or ${control('Office 365')}, whichever is there.`,
        text`Leave ${control('Set up account manually')} alone: behind it stands ${control('Exchange')}.`,
      ),
      way: 'imap',
      why: text`Spark finds the servers by itself and signs in on Microsoft’s page.`,
      files: ['powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['readdle-accounts', 'ms-pop-imap', 'ms-app-consent', 'seattleu-shared'],
    },
    {
      ...way(
        text`Choose Exchange`,
        text`Select ${control('Set up account manually')}, then ${control('Exchange')}.`,
        text`If it then asks for a password and a server, go back and take the other way.`,
      ),
      ...untilEwsEnds({ app: 'spark-desktop', way: 'imap' }, ewsPerhaps),
      way: 'exchange',
      needs: text`An admin who keeps Exchange Web Services on for Spark, until 1 April 2027, or a version whose notes say that it uses Microsoft Graph.`,
      sources: ['readdle-accounts', 'ms-app-consent', 'ms-ews', 'ms-ews-allow-list', 'seattleu-shared'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Spark has no POP accounts, as far as we know.`,
      instead: { app: 'spark-desktop', way: 'imap' },
      sources: ['readdle-accounts'],
    },
  ],
  consent,
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    sendingOff,
    ewsBlocked(text`${code(consent.id)}.`),
    {
      see: text`Spark asks for a server or a password`,
      who: 'you',
      fix: text`You are in the manual setup. Go back, choose Microsoft or Office 365 from the list, and type your password on Microsoft’s page only.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`As far as we know, the maker’s servers keep a key to your mailbox. Ask your organisation whether that is allowed.`,
    text`Which language Spark speaks to Microsoft 365, we could not verify. If sending fails with ${code('5.7.139')}, it is SMTP, and your admin ticks ${control('Authenticated SMTP')}.`,
  ],
  checked: '2026-11-23',
}
