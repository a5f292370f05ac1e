import type { App, Step } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, unknownName } from '#content/common-trouble.ts'
import { code, control, link, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Gmail',
  id: '2cee05de-2b8f-45a2-8289-2a06ca32c4c8',
  preapproved: true,
  source: 'ms-app-consent',
}

const finish: readonly Step[] = [
  {
    who: 'you',
    title: text`Finish on the phone`,
    text: text`Your organisation may ask to become a device administrator, for example to demand a screen lock. Read it, agree if you can, then tap ${control('Done')}.`,
    note: text`Without this question, just go on.`,
  },
  {
    who: 'app',
    title: text`Your inbox appears`,
    text: text`Tap your profile picture and choose the new account. The first time takes a while.`,
  },
]

export const app: App = {
  id: 'gmail-android',
  name: 'Gmail app',
  by: 'Google; on most Android phones',
  kind: 'phone',
  devices: ['android'],
  words: ['google mail', 'gmail', 'g mail', 'android mail', 'googlemail'],
  about: text`Google’s mail app, already on most Android phones. It opens Microsoft 365 too.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one type of account in this app with Microsoft’s sign-in for work and school. It finds the servers by itself.`,
      needs: text`The current version of Gmail: update it in the Play Store first.`,
      sharedElsewhere: true,
      unsureIn: nationalClouds,
      steps: [
        ...forOwn([
          {
            who: 'you',
            title: text`Open the list of account types`,
            text: text`Open Gmail, tap your profile picture, then ${control('Add another account')}.`,
            note: text`The first time it may say ${control('Add email address')}. Another way: the menu, ${control('Settings')}, ${control('Add account')}.`,
          },
          {
            who: 'you',
            title: text`Choose Exchange and Office 365`,
            text: text`Tap ${control('Exchange and Office 365')}.`,
            note: text`Not ${control('Outlook, Hotmail, and Live')}: that is for private addresses. Not ${control('Other')}: that knows only passwords.`,
          },
          {
            who: 'you',
            title: text`Type your address`,
            text: text`Type ${slot('email')}, then tap ${control('Next')}.`,
          },
          {
            who: 'app',
            title: text`Gmail finds Microsoft 365`,
            text: text`It opens Microsoft’s page. If Microsoft asks which account you mean, choose ${control('Work or school account')}.`,
          },
          ...signIn,
          allow(consent.name),
          ...finish,
          ...sendTest,
        ]),
        ...sharedOnPhone,
      ],
      variants: [
        {
          when: text`Gmail shows a page with a server to fill in`,
          steps: forOwn([
            {
              who: 'you',
              title: text`Fill in who you are`,
              text: text`${control('Domain\\Username')}: ${slot('user')}, in full. ${control('Certificate')}: leave it at None.`,
            },
            {
              who: 'you',
              title: text`Fill in the server`,
              text: text`${control('Server')}: ${slot('imap.host')}. ${control('Port')}: ${code('443')}. ${control('Security type')}: SSL/TLS. Then tap ${control('Next')}.`,
            },
            ...signIn,
            allow(consent.name),
            ...finish,
            ...sendTest,
          ]),
        },
      ],
      retirements: ['activesync-161'],
      sources: ['ovh-gmail', 'godaddy-gmail', 'ms-activesync-161', 'ms-shared-mailbox'],
    },
    {
      way: 'imap',
      works: false,
      because: text`In Gmail, IMAP stands under ${control('Other')}, which knows only passwords. Microsoft 365 has refused those since 2022.`,
      instead: { app: 'gmail-android', way: 'exchange' },
      sources: ['ovh-gmail', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`In Gmail, POP stands under ${control('Other')}, which knows only passwords. Microsoft 365 has refused those since 2022.`,
      instead: { app: 'gmail-android', way: 'exchange' },
      sources: ['ovh-gmail', 'ms-basic-deprecation'],
    },
  ],
  consent,
  next: text`New messages come in by themselves. You switch between your accounts with the profile picture at the top. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    {
      see: text`Gmail asks for a password on a page of its own`,
      who: 'you',
      fix: text`You are in the wrong type of account. Go back and choose ${control('Exchange and Office 365')}. The password belongs on Microsoft’s page only.`,
    },
    {
      see: text`Signing in works, but no mail comes`,
      who: 'you',
      fix: text`Update Gmail in the Play Store. Microsoft has refused older versions since March 2026. Then remove the account and add it again.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`These steps are for Android. For Gmail on an iPhone or iPad we found nothing that we could verify: take ${link('/apps/apple-mail-ios/', 'Apple Mail')} or ${link('/apps/outlook-ios/', 'Outlook')} there.`,
    text`Your organisation may ask for rights over the phone, such as a screen lock. If you do not want that, use Outlook on the web.`,
  ],
  checked: '2026-11-23',
}
