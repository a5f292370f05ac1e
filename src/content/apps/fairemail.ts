import type { App, FailingWay, Step, Variant, WorkingWay } from '#content/app.ts'
import { allow, forOwn, sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { needApproval, wrongAccount } from '#content/common-trouble.ts'
import { code, control, link, slot, text, type Text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'FairEmail',
  id: '3514cf2c-e7a3-45a2-80d4-6a3c3498eca0',
  preapproved: false,
  source: 'fairemail-source',
}

/** The second entry of the wizard asks for this one as well, to send through Microsoft Graph. */
const GRAPH_ID = '835c3383-543c-4aa2-98ca-c465eb039987'

/** The same two pages serve both protocols; POP is a box to tick. */
type Incoming = { way: 'imap' | 'pop'; box: Text; arrived: Text }

const imap: Incoming = {
  way: 'imap',
  box: text`Leave ${control('Use POP3 (not recommended)')} empty.`,
  arrived: text`Your folders appear in the menu at the side. A large mailbox fills slowly.`,
}

const pop: Incoming = {
  way: 'pop',
  box: text`Tick ${control('Use POP3 (not recommended)')}.`,
  arrived: text`The inbox fills. Other folders stay on the server.`,
}

const openWizard = (entry: string): Step => ({
  who: 'you',
  title: text`Open the wizard`,
  text: text`Open FairEmail. Open the menu at the side, ${control('Settings')}, tap ${control('Wizard')}, then ${control(entry)}.`,
})

const browser: Step = {
  who: 'app',
  title: text`FairEmail opens Microsoft’s page`,
  text: text`It comes in your web browser.`,
}

const back = ({ arrived }: Incoming): Step => ({
  who: 'app',
  title: text`FairEmail sets the account up`,
  text: [...text`The browser hands you back and it says ${control('Configuring account …')}. `, ...arrived],
})

const steps = (incoming: Incoming): readonly Step[] => [
  sharedRights,
  openWizard('Outlook/Office 365 (OAuth)'),
  {
    who: 'you',
    mailbox: 'own',
    title: text`Type your name and the address`,
    text: [
      ...text`Type ${slot('name')} under ${control('Your name')} and ${slot('email')} under ${control('Your email address')}. Leave ${control('Tenant ID')} empty. `,
      ...incoming.box,
      ...text` Tap ${control('Authorize')}.`,
    ],
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Type both addresses in one box`,
    text: [
      ...text`Under ${control('Your email address')}, type your own sign-in name, a backslash, then ${slot('email')}. Leave ${control('Tenant ID')} empty. `,
      ...incoming.box,
      ...text` Tap ${control('Authorize')}.`,
    ],
    note: text`Without spaces, like ${code('maria@contoso.com\\info@contoso.com')}.`,
  },
  browser,
  ...signIn,
  allow(consent.name),
  back(incoming),
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Set the sender`,
    text: text`In ${control('Settings')}, open ${control('Manual setup and account options')}, ${control('Identities')}, and tap the new one. Change ${control('Your email address')} to ${slot('email')} and tap ${control('Save')}.`,
    note: text`Until then, messages go out from your own address.`,
  },
  ...sendTest,
]

const throughGraph = (incoming: Incoming): Variant => ({
  when: text`Authenticated SMTP has to stay off: send through Microsoft Graph`,
  steps: forOwn([
    openWizard('Outlook/Hotmail/Live (OAuth)'),
    {
      who: 'you',
      title: text`Type your name and the address`,
      text: [
        ...text`Type ${slot('name')} under ${control('Your name')} and ${slot('email')} under ${control('Your email address')}. `,
        ...incoming.box,
        ...text` Tap ${control('Authorize')}.`,
      ],
      note: text`This entry is meant for private accounts, but FairEmail itself sends you here when SMTP is off.`,
    },
    browser,
    ...signIn,
    {
      who: 'you',
      title: text`Sign in a second time`,
      text: text`Microsoft’s page comes again, now for sending. Take the same account, and select ${control('Accept')} if it asks.`,
      note: text`The first time was for receiving.`,
    },
    back(incoming),
    ...sendTest,
  ]),
})

const working = (incoming: Incoming, why?: Text): WorkingWay => ({
  way: incoming.way,
  works: true,
  signIn: 'oauth2',
  ...(why === undefined ? {} : { why }),
  needs: text`FairEmail from the Play Store or GitHub. The steps show version 1.2331.`,
  clouds: {
    only: ['worldwide'],
    otherwise: text`FairEmail knows Microsoft’s sign-in only for the worldwide servers. For ${slot('imap.host')} a password would be left, and that is refused.`,
    instead: { app: 'outlook-android', way: 'exchange' },
  },
  steps: steps(incoming),
  variants: [throughGraph(incoming)],
  files: ['powershell'],
  retirements: ['basic-imap-pop'],
  sources: ['fairemail-source', 'fairemail-faq', 'ms-app-consent'],
})

const exchange: FailingWay = {
  way: 'exchange',
  works: false,
  because: text`FairEmail speaks IMAP and POP only. Its maker has decided against ActiveSync and Exchange Web Services.`,
  instead: { app: 'outlook-android', way: 'exchange' },
  sources: ['fairemail-faq'],
}

export const app: App = {
  id: 'fairemail',
  name: 'FairEmail',
  by: 'M. Bokhorst; free, with an eye on privacy',
  kind: 'phone',
  devices: ['android'],
  words: [
    'fair email',
    'fair mail',
    'fairmail',
    'fare email',
    'faircode',
    'm66b',
    'privacy',
    'shared mailbox',
    'degoogled',
  ],
  about: text`A free mail app for Android with an eye on privacy. It can also open a shared mailbox.`,
  ways: [
    working(
      imap,
      text`Your mail stays on the server and is the same on every device. FairEmail itself advises against POP.`,
    ),
    working(pop),
    exchange,
  ],
  consent,
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again: then run the wizard once more and tick ${control('Authorize an existing account again (otherwise create a new account)')}.`,
  trouble: [
    needApproval(consent),
    {
      see: text`The wizard ends with ${code('5.7.139')} and “SmtpClientAuthentication is disabled”`,
      who: 'admin',
      fix: text`Your admin ticks ${control('Authenticated SMTP')} for this mailbox: ${link('/authenticated-smtp/', 'five steps')}. If that has to stay off, use the entry that sends through Microsoft Graph, further up.`,
    },
    {
      see: text`The wizard ends with “AUTHENTICATE failed”`,
      who: 'admin',
      fix: text`IMAP or POP is switched off for this mailbox, as it is by default for IMAP with F3 and Kiosk licences. Your admin switches it on under ${control('Manage email apps')}.`,
    },
    {
      see: text`FairEmail says that OAuth is approved “only for the Play Store and GitHub version”`,
      who: 'you',
      fix: text`Your copy comes from somewhere else, such as F-Droid. Remove it and install the one from the Play Store or GitHub.`,
    },
    {
      see: text`After Microsoft’s page, nothing happens in FairEmail`,
      who: 'you',
      fix: text`The browser may not open other apps. In Edge, switch off ${control('Block opening external apps')}; in Brave, allow links to open outside Brave. Or use another browser.`,
    },
    wrongAccount,
  ],
  gotchas: [
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox, and the wizard tries it out: with it off, the account is not made at all.`,
    text`To send through Microsoft Graph, an admin may have to allow two ids: ${code(consent.id)} for receiving and ${code(GRAPH_ID)} for sending.`,
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or use Outlook or Gmail.`,
  ],
  checked: '2026-11-23',
}
