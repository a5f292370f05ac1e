import type { App, Step } from '#content/app.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { code, control, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Thunderbird for Android',
  id: 'e6f8716e-299d-4ed9-bbf3-453f192f44e5',
  preapproved: false,
  source: 'thunderbird-android-source',
}

const start: Step = {
  who: 'you',
  title: text`Start with your address`,
  text: text`Open the app. Type ${slot('email')} under ${control('Email address')}, then tap ${control('Next')}.`,
}

const goToMicrosoft: Step = {
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

export const app: App = {
  id: 'thunderbird-android',
  name: 'Thunderbird for Android',
  about: text`Mozilla’s free mail app for Android. K-9 Mail is its sister, with the same steps.`,
  ways: [
    {
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
          allow(consent.name),
          ...finish,
          ...sendTest,
        ]),
        ...sharedOnPhone,
      ],
      variants: [
        {
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
        },
        {
          when: text`You have Thunderbird with this mailbox on a computer`,
          steps: forOwn([
            {
              who: 'you',
              title: text`Show the code on the computer`,
              text: text`In Thunderbird on the computer, open ${control('Settings')}, then ${control('Export to Mobile')}.`,
            },
            {
              who: 'you',
              title: text`Scan it with the phone`,
              text: text`In the app, choose ${control('Import settings')} and point the camera at the code.`,
              note: text`The settings come over. The sign-in does not: that stays on each device.`,
            },
            goToMicrosoft,
            ...signIn,
            ...sendTest,
          ]),
        },
      ],
      files: ['powershell'],
      retirements: ['basic-imap-pop'],
      sources: ['thunderbird-android-source', 'thunderbird-ispdb', 'ms-app-consent', 'ms-shared-mailbox'],
    },
    {
      way: 'pop',
      works: false,
      because: text`The app does not ask Microsoft for the right to use POP, so POP would need a password. Microsoft 365 has refused those since 2022.`,
      instead: { app: 'thunderbird-android', way: 'imap' },
      sources: ['thunderbird-android-source', 'ms-basic-deprecation'],
    },
    {
      way: 'exchange',
      works: false,
      because: text`The app has no Exchange accounts.`,
      instead: { app: 'gmail-android', way: 'exchange' },
      sources: ['thunderbird-android-source'],
    },
  ],
  consent,
  next: text`Your inbox opens with the app. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    {
      see: text`You use K-9 Mail and see ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`K-9 Mail has an id of its own: ${code('e647013a-ada4-4114-b419-e43d250f99c5')}. Approval for Thunderbird does not cover it.`,
    },
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
  ],
  gotchas: [
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or use Outlook or Gmail.`,
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
  ],
  checked: '2026-11-23',
}
