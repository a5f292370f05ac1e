import type { App } from '#content/app.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { control, link, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'nine',
  name: 'Nine',
  by: '9Folders; mail and calendar over ActiveSync',
  kind: 'phone',
  devices: ['android'],
  words: ['nine mail', '9', '9 folders', '9folders', 'nine folders', 'nine email', 'activesync'],
  about: text`A paid mail and calendar app for Android, made for Exchange by way of ActiveSync.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`Nine is built for this type of account. Mail, calendar and contacts come along.`,
      needs: text`A current version that speaks ActiveSync 16.1, because Microsoft refuses older ones. Nobody has confirmed which does: ask the maker, 9Folders, before you pay.`,
      unsure: true,
      clouds: {
        only: ['worldwide'],
        otherwise: text`Nobody has confirmed that Nine can sign in at ${slot('signIn.host')}. So we do not offer it there.`,
        instead: { app: 'outlook-android', way: 'exchange' },
        unconfirmed: true,
      },
      sharedElsewhere: true,
      steps: [
        ...forOwn([
          {
            who: 'you',
            title: text`Update Nine`,
            text: text`Install the newest version from the app store, then open it.`,
          },
          {
            who: 'you',
            title: text`Choose the type of account`,
            text: text`Tap ${control('Add Account')}, then ${control('Exchange/Office 365')}.`,
            note: text`The first time, Nine opens with this choice.`,
          },
          {
            who: 'you',
            title: text`Let Nine call Microsoft`,
            text: text`Type ${slot('email')} if it asks. Tap ${control('Sign in')}. Type your password nowhere but on Microsoft’s page.`,
          },
          ...signIn,
          allow('Nine'),
          {
            who: 'you',
            title: text`Answer for your organisation’s rules`,
            text: text`Nine may ask for rights over the phone, for example to demand a screen lock. Read it, and agree if you can.`,
            note: text`Without this question, just go on.`,
          },
          {
            who: 'app',
            title: text`Your inbox appears`,
            text: text`The first time takes a while.`,
          },
          ...sendTest,
        ]),
        ...sharedOnPhone,
      ],
      retirements: ['activesync-161'],
      sources: ['nine-guide', 'ms-activesync-161', 'ms-app-consent', 'ms-shared-mailbox'],
    },
    {
      way: 'imap',
      works: false,
      because: text`We know Nine as an app for ActiveSync. Nobody has confirmed Microsoft’s sign-in for IMAP in it, and a password has been refused since 2022.`,
      instead: { app: 'outlook-android', way: 'exchange' },
      sources: ['ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`We know Nine as an app for ActiveSync. Nobody has confirmed Microsoft’s sign-in for POP in it, and a password has been refused since 2022.`,
      instead: { app: 'outlook-android', way: 'exchange' },
      sources: ['ms-basic-deprecation'],
    },
  ],
  approval: 'admin',
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin allows the app once, under the name on that page. Nine is not among the apps that Microsoft leaves to everyone, and nothing in the app can change that.`,
    },
    {
      see: text`Signing in works, but no mail comes`,
      who: 'you',
      fix: text`This version may speak an ActiveSync that Microsoft has refused since March 2026. Update Nine and ask 9Folders. Until then, take ${link('/apps/outlook-android/', 'Outlook')} or ${link('/apps/gmail-android/', 'Gmail')}.`,
    },
    {
      see: text`Nine asks for a password and a server`,
      who: 'you',
      fix: text`That form cannot work with Microsoft 365. Go back, choose ${control('Exchange/Office 365')} and then ${control('Sign in')}.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or use Outlook or Gmail.`,
    text`We found nothing by the maker about Microsoft 365 in 2026. Try it out before you pay for it.`,
  ],
  checked: '2026-11-23',
}
