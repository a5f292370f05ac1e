import type { App, FailingWay, Instead, Step, Trouble, Variant, WorkingWay } from './app.ts'
import type { FileId } from './file-ids.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from './common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from './common-trouble.ts'
import { control, slot, text, type Text } from './text.ts'

/**
 * Thunderbird for Android and K-9 Mail are one program under two names. What differs is the Entra
 * application, and that only Thunderbird scans a code with settings (MigrationManager.isFeatureIncluded).
 */
const start: Step = {
  who: 'you',
  title: text`Start with your address`,
  text: text`Open the app. Type ${slot('email')} under ${control('Email address')}, then tap ${control('Next')}.`,
}

export const goToMicrosoft: Step = {
  who: 'you',
  title: text`Let the app call Microsoft`,
  text: text`Tap ${control('Sign in')}. Your web browser opens.`,
}

const finish: readonly Step[] = [
  {
    who: 'app',
    title: text`The browser hands you back`,
    text: text`The app opens again by itself. If it does not, go back to it.`,
  },
  {
    who: 'you',
    title: text`Give the account a name`,
    text: text`Type ${control('Account name')} and ${control('Your name')}. Leave the folders and the rest as they are. Tap ${control('Next')} until you are through.`,
    note: text`Your inbox appears and fills.`,
  },
]

const byHand: Variant = {
  when: text`It finds nothing, or other servers`,
  steps: forOwn([
    start,
    {
      who: 'you',
      title: text`Ask to type the settings yourself`,
      text: text`Tap ${control('Edit configuration')} or ${control('Configure manually')}, whichever is there.`,
    },
    {
      who: 'you',
      title: text`Fill in the server for receiving`,
      text: text`${control('Protocol')} IMAP, ${control('Server')} ${slot('imap.host')}, ${control('Security')} ${slot('imap.encryption')}, ${control('Port')} ${slot('imap.port')}, ${control('Authentication')} OAuth 2.0, ${control('Username')} ${slot('user')}.`,
    },
    {
      who: 'you',
      title: text`Fill in the server for sending`,
      text: text`${control('Server')} ${slot('smtp.host')}, ${control('Security')} StartTLS, ${control('Port')} ${slot('smtp.port')}, ${control('Authentication')} OAuth 2.0, ${control('Username')} ${slot('user')}.`,
    },
    goToMicrosoft,
    ...signIn,
    ...finish,
    ...sendTest,
  ]),
}

/** The one way that works, for the sister whose consent page shows this name. */
export const imapWay = (
  consentName: string,
  more: readonly Variant[] = [],
  files: readonly FileId[] = [],
): WorkingWay => ({
  way: 'imap',
  works: true,
  signIn: 'oauth2',
  why: text`It is the one protocol that this app can use with Microsoft’s sign-in.`,
  needs: text`A current version from Google Play. The steps show version 22.`,
  clouds: {
    only: ['worldwide'],
    otherwise: text`This app knows Microsoft’s sign-in only for the worldwide servers. For ${slot('imap.host')} it offers no OAuth 2.0, and a password is refused.`,
    instead: { app: 'other-app', way: 'imap' },
  },
  sharedElsewhere: true,
  steps: [
    ...forOwn([
      start,
      {
        who: 'app',
        title: text`The app looks up the settings`,
        text: text`It says ${control('Looking up configuration…')} and then ${control('Configuration found')}.`,
      },
      goToMicrosoft,
      ...signIn,
      allow(consentName),
      ...finish,
      ...sendTest,
    ]),
    ...sharedOnPhone,
  ],
  variants: [byHand, ...more],
  files: [...files, 'powershell'],
  retirements: ['basic-imap-pop'],
  sources: ['thunderbird-android-source', 'thunderbird-ispdb', 'ms-app-consent', 'ms-shared-mailbox'],
})

export const failingWays = (app: Instead['app']): readonly FailingWay[] => [
  {
    way: 'pop',
    works: false,
    because: text`The app does not ask Microsoft for the right to use POP, so POP would need a password. Microsoft 365 has refused those since 2022.`,
    instead: { app, way: 'imap' },
    sources: ['thunderbird-android-source', 'ms-basic-deprecation'],
  },
  {
    way: 'exchange',
    works: false,
    because: text`The app has no Exchange accounts.`,
    instead: { app: 'outlook-android', way: 'exchange' },
    sources: ['thunderbird-android-source'],
  },
]

export const troubles = (consent: NonNullable<App['consent']>): readonly Trouble[] => [
  needApproval(consent),
  sendingOff,
  {
    see: text`The app says “OAuth 2.0 is currently not supported with this provider.”`,
    who: 'you',
    fix: text`It does not know the server name. Type it exactly: ${slot('imap.host')} for receiving, ${slot('smtp.host')} for sending.`,
  },
  {
    see: text`After Microsoft’s page, the browser does not find the way back`,
    who: 'you',
    fix: text`Copies from F-Droid, or built by somebody else, may fail here. Remove the app and install the one from Google Play.`,
  },
  wrongAccount,
]

export const gotchas: readonly Text[] = [
  text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or use Outlook or Gmail.`,
  text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
]
