import type { App } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { foldersAppear } from '#content/desktop-steps.ts'
import { control, slot, text } from '#content/text.ts'

const passwordsOnly = text`Microsoft’s Outlook programs sign in to IMAP and POP with a password only, and Microsoft 365 has refused those since 2022. You lose nothing: Exchange does all that they do.`

export const app: App = {
  id: 'outlook-mac',
  name: 'Outlook for Mac',
  by: 'Microsoft; from the App Store or with Microsoft 365',
  kind: 'desktop',
  devices: ['mac'],
  words: [
    'outlook mac',
    'new outlook mac',
    'new outlook for mac',
    'mac outlook',
    'macbook',
    'macos outlook',
    'microsoft outlook',
    'outlok',
    'outlock',
    'outluk',
    'outloook',
    'out look',
    'office mac',
  ],
  about: text`Microsoft’s mail app for the Mac. It needs your address and nothing else.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`The app knows Microsoft 365 by itself. There is no server to type and nothing to switch on.`,
      needs: text`The new Outlook. If yours still says Legacy Outlook, switch to the new one first.`,
      unsureIn: nationalClouds,
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`See that you have the new Outlook`,
          text: text`Start Outlook and look through its menus. If one offers ${control('Revert to Legacy Outlook')}, you have the new Outlook: leave that alone. If one offers the new Outlook instead, take it and let Outlook restart.`,
          note: text`The older form still starts, but Microsoft is ending what it runs on.`,
        },
        {
          who: 'you',
          title: text`Open the window for a new account`,
          text: text`The first time, Outlook asks for an address at once. After that: ${control('Tools')} in the menu bar, ${control('Accounts')}, ${control('+')}, ${control('New account')}.`,
          note: text`Newer versions have it under ${control('Outlook')}, ${control('Settings')}, ${control('Accounts')} as well, and may say ${control('Add an account')}.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Type your address`,
          text: text`Type ${slot('email')}, then select ${control('Continue')}.`,
          note: text`If it asks for the provider, choose ${control('Microsoft 365')} or ${control('Exchange')}. Never ${control('IMAP/POP')}.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Type your own address`,
          text: text`Type your own address, not the shared one. Then select ${control('Continue')}.`,
          note: text`If your own mailbox is in Outlook already, go on with the step “Add the shared mailbox”.`,
        },
        ...signIn,
        foldersAppear,
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Add the shared mailbox`,
          text: text`Open ${control('Tools')}, ${control('Accounts')}, and select your account. Then ${control('Delegation and Sharing')}, ${control('Shared With Me')}, ${control('+')}, and choose ${slot('email')}.`,
          note: text`Another way: ${control('File')}, ${control('Open')}, ${control('Shared Mailbox')}. On a Mac it does not appear by itself.`,
        },
        ...sendTest,
      ],
      sources: ['ovh-outlook-mac', 'ms-mac-shared', 'ms-outlook-pop-imap'],
    },
    {
      way: 'imap',
      works: false,
      because: passwordsOnly,
      instead: { app: 'outlook-mac', way: 'exchange' },
      sources: ['ms-outlook-pop-imap', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: passwordsOnly,
      instead: { app: 'outlook-mac', way: 'exchange' },
      sources: ['ms-outlook-pop-imap', 'ms-basic-deprecation'],
    },
  ],
  next: text`Outlook opens your inbox by itself each time you start it. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Outlook asks for your password again and again`,
      who: 'you',
      fix: text`The account is probably of type IMAP or POP, and a type cannot be changed. Open ${control('Tools')}, ${control('Accounts')}, remove it there, and add it again as above.`,
    },
    {
      see: text`The shared mailbox cannot be added, or only a part of it appears`,
      who: 'admin',
      fix: text`Your admin gives your own account Full Access to the whole mailbox. Outlook for Mac supports nothing less. Wait a while, restart Outlook, and add it again.`,
    },
    {
      see: text`Outlook finds nothing, or another server`,
      who: 'admin',
      fix: text`Your admin checks the name autodiscover in the DNS of ${slot('domain')}. It has to lead to Microsoft. Until then, choose ${control('Microsoft 365')} when Outlook asks for the provider.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`Legacy Outlook is the same app in an older form. It uses Exchange Web Services, which Microsoft is ending: do not go back to it.`,
    text`Some licences come without an Outlook app. With those, use Outlook on the web.`,
  ],
  checked: '2026-11-23',
}
