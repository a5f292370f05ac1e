import type { App, FailingWay, Step } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, unknownName } from '#content/common-trouble.ts'
import { code, control, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Samsung Email',
  id: '8acd33ea-7197-4a96-bc33-d7cc7101262f',
  preapproved: true,
  source: 'ms-app-consent',
}

const finish: readonly Step[] = [
  {
    who: 'you',
    title: text`Finish on the phone`,
    text: text`Your organisation may ask for rights over the phone, for example to demand a screen lock. Read it, and agree if you can.`,
    note: text`Without this question, just go on.`,
  },
  {
    who: 'app',
    title: text`Your inbox appears`,
    text: text`The account stands in the menu of the app. The first time takes a while.`,
  },
]

const passwordOnly = (way: 'imap' | 'pop'): FailingWay => ({
  way,
  works: false,
  because: text`In this app, ${code(way.toUpperCase())} stands under ${control('Others')}. Nobody has confirmed Microsoft’s sign-in there, and Microsoft 365 has refused passwords since 2022.`,
  instead: { app: 'samsung-email', way: 'exchange' },
  sources: ['ms-basic-deprecation'],
})

export const app: App = {
  id: 'samsung-email',
  name: 'Samsung Email',
  by: 'Samsung; on its phones and tablets',
  kind: 'phone',
  devices: ['android'],
  words: [
    'samsung mail',
    'galaxy',
    'galaxy mail',
    'email app',
    'samsumg',
    'sumsung',
    'samsung e-mail',
    'stock mail',
  ],
  about: text`The mail app of Samsung phones and tablets.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It is the type of account in this app that opens Microsoft’s sign-in for work and school, and it finds the servers by itself.`,
      needs: text`A current version, because only newer ones speak ActiveSync 16.1: update the app first.`,
      unsure: true,
      sharedElsewhere: true,
      unsureIn: nationalClouds,
      steps: [
        ...forOwn([
          {
            who: 'you',
            title: text`Open the list of account types`,
            text: text`Open Samsung Email. Open the menu, tap ${control('Settings')} (the gear), then ${control('Add account')}.`,
            note: text`The first time, the app opens with the list.`,
          },
          {
            who: 'you',
            title: text`Choose Office365 or Exchange`,
            text: text`Tap ${control('Office365')}. If it is not there, tap ${control('Exchange')}.`,
            note: text`Not ${control('Others')}: nobody has confirmed Microsoft’s sign-in there.`,
          },
          {
            who: 'you',
            title: text`Type your address`,
            text: text`Type ${slot('email')}, if the app asks before Microsoft does, and go on. Type your password nowhere but on Microsoft’s page.`,
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
          when: text`It shows a page with a server to fill in`,
          steps: forOwn([
            {
              who: 'you',
              title: text`Fill in who you are`,
              text: text`${control('Domain\\username')}: a backslash, then ${slot('user')} in full.`,
              note: text`It looks like ${code('\\maria@contoso.com')}. Leave the password empty.`,
            },
            {
              who: 'you',
              title: text`Fill in the server`,
              text: text`${control('Exchange server')}: ${slot('imap.host')}. Tick ${control('Use secure connection (SSL)')}, then go on.`,
            },
            ...signIn,
            allow(consent.name),
            ...finish,
            ...sendTest,
          ]),
        },
      ],
      retirements: ['activesync-161'],
      sources: ['ms-app-consent', 'ms-activesync-161', 'ms-shared-mailbox'],
    },
    passwordOnly('imap'),
    passwordOnly('pop'),
  ],
  consent,
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    {
      see: text`The app asks for a password on a page of its own`,
      who: 'you',
      fix: text`You are in the wrong type of account. Go back and choose ${control('Office365')} or ${control('Exchange')}. If there is still no page of Microsoft’s, take Outlook or Gmail.`,
    },
    {
      see: text`Signing in works, but no mail comes`,
      who: 'you',
      fix: text`Update Samsung Email. Microsoft has refused versions below ActiveSync 16.1 since March 2026. Then remove the account and add it again.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`Your organisation may ask for rights over the phone, such as a screen lock. If you do not want that, use Outlook on the web.`,
  ],
  checked: '2026-11-23',
}
