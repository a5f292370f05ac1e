import type { App, Step, WorkingWay } from '#content/app.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { ewsBlocked, ewsPerhaps, untilEwsEnds } from '#content/ews-ways.ts'
import { code, control, link, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Spark Email',
  id: 'b50c1dbd-1855-4e54-b07c-d3c3029e93d3',
  preapproved: true,
  source: 'ms-app-consent',
}

/** Both entries of the list lead to the same page of Microsoft’s. */
const steps = (choose: Step): readonly Step[] => [
  ...forOwn([
    {
      who: 'you',
      title: text`Update Spark`,
      text: text`Install the newest version from the app store, then open it.`,
    },
    {
      who: 'you',
      title: text`Add an account`,
      text: text`Open ${control('Settings')}, ${control('Accounts')}, then ${control('Add Account')}.`,
      note: text`The first time, Spark asks for an account at once.`,
    },
    choose,
    ...signIn,
    allow(consent.name),
    {
      who: 'app',
      title: text`Your inbox appears`,
      text: text`The first time takes a while.`,
    },
    ...sendTest,
  ]),
  ...sharedOnPhone,
]

const common: Pick<WorkingWay, 'works' | 'signIn' | 'unsure' | 'sharedElsewhere' | 'clouds'> = {
  works: true,
  signIn: 'oauth2',
  unsure: true,
  sharedElsewhere: true,
  clouds: {
    only: ['worldwide'],
    otherwise: text`Nobody has confirmed that Spark can sign in at ${slot('signIn.host')}. So we do not offer it there.`,
    instead: { app: 'outlook-web', way: 'exchange' },
    unconfirmed: true,
  },
}

export const app: App = {
  id: 'spark-mobile',
  name: 'Spark (iPhone and Android)',
  by: 'Readdle; for phones and tablets',
  kind: 'phone',
  devices: ['ios', 'android'],
  words: ['spark mail', 'spark email', 'readdle', 'sparc', 'sparkmail', 'spark app'],
  about: text`Readdle’s mail app for phones and tablets.`,
  ways: [
    {
      ...common,
      way: 'imap',
      why: text`It finds the servers by itself and signs in on Microsoft’s page.`,
      steps: steps({
        who: 'you',
        title: text`Choose Microsoft`,
        text: text`Tap ${control('Microsoft')}, ${control('Outlook')} or ${control('Office 365')}, whichever is there. Type ${slot('email')} if it asks.`,
        note: text`Leave ${control('Set up account manually')} alone: ${control('Exchange')} stands behind it. Type no password into Spark itself.`,
      }),
      files: ['powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['ms-pop-imap', 'ms-app-consent', 'ms-shared-mailbox'],
    },
    {
      ...common,
      ...untilEwsEnds({ app: 'spark-mobile', way: 'imap' }, ewsPerhaps),
      way: 'exchange',
      needs: text`An admin who keeps Exchange Web Services on for Spark, until 1 April 2027, or a version whose notes say that it uses Microsoft Graph.`,
      steps: steps({
        who: 'you',
        title: text`Choose Exchange`,
        text: text`Tap ${control('Set up account manually')}, then ${control('Exchange')}. Type ${slot('email')} if it asks.`,
        note: text`If it then asks for a password and a server, go back and take the other way.`,
      }),
      sources: ['ms-app-consent', 'ms-ews', 'ms-shared-mailbox'],
    },
    {
      way: 'pop',
      works: false,
      because: text`As far as we know, Spark has no POP. With a password, Microsoft 365 would refuse it anyway.`,
      instead: { app: 'spark-mobile', way: 'imap' },
      sources: ['ms-basic-deprecation'],
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
      fix: text`You are in the manual set-up. Go back, choose Microsoft or Office 365 from the list, and type your password on Microsoft’s page only.`,
    },
    wrongAccount,
    blockedByRule,
  ],
  gotchas: [
    text`As far as we know, the maker’s servers keep a key to your mailbox. Ask your organisation whether that is allowed.`,
    text`How Spark reaches Microsoft 365 in late 2026, we could not verify. Have ${link('/apps/outlook-web/', 'Outlook on the web')} ready before you rely on it.`,
  ],
  checked: '2026-11-23',
}
