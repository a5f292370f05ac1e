import type { App } from '#content/app.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'outlook-new',
  name: 'Outlook (new)',
  by: 'Microsoft; comes with Windows 11',
  kind: 'desktop',
  devices: ['windows'],
  words: [
    'outlook for windows',
    'windows 11 mail',
    'new outlook',
    'mail app windows',
    'outlok',
    'outlock',
    'outluk',
  ],
  about: text`Microsoft’s newer mail app for Windows. It needs your address and nothing else.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`The app knows Microsoft 365 by itself. There is no server to type and nothing to switch on.`,
      unsure: true,
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`Open the window for a new account`,
          text: text`Start Outlook. The first time, it asks for an address at once. After that: ${control('Settings')} (the gear), ${control('Accounts')}, ${control('Your accounts')}, then ${control('Add account')}.`,
          note: text`Older versions say ${control('Email accounts')} instead of ${control('Your accounts')}.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Type your address`,
          text: text`Type ${slot('email')} under ${control('Suggested account')}, then select ${control('Continue')}.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Type your own address`,
          text: text`Type your own address under ${control('Suggested account')}, not the shared one. Then select ${control('Continue')}.`,
          note: text`If your own mailbox is in Outlook already, go on with the step “Add the shared mailbox”.`,
        },
        {
          who: 'app',
          title: text`Outlook recognises Microsoft 365`,
          text: text`It prepares an Exchange account. You choose no type and no server.`,
        },
        ...signIn,
        {
          who: 'you',
          title: text`Finish`,
          text: text`Select ${control('Done')}.`,
        },
        {
          who: 'app',
          title: text`Your folders appear`,
          text: text`Your address stands in the list at the side, with the inbox below it. A large mailbox fills slowly.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Add the shared mailbox`,
          text: text`Right-click your account in the list at the side, select ${control('Add shared folder or mailbox')}, and type ${slot('email')}.`,
          note: text`It opens below your own folders.`,
        },
        ...sendTest,
      ],
      sources: ['ms-new-outlook-accounts'],
    },
    {
      way: 'imap',
      works: false,
      because: text`This app turns every Microsoft 365 address into an Exchange account, whatever you ask for. You lose nothing by it: Exchange does all that IMAP does.`,
      instead: { app: 'outlook-new', way: 'exchange' },
      sources: ['ms-new-outlook-accounts'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Microsoft’s list of account types for this app leaves POP out, and a Microsoft 365 address becomes an Exchange account anyway.`,
      instead: { app: 'outlook-new', way: 'exchange' },
      sources: ['ms-new-outlook-accounts'],
    },
  ],
  next: text`Outlook opens your inbox by itself each time you start it. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Outlook says that the account is not supported “due to the license provided by your work or school”`,
      who: 'admin',
      fix: text`Your licence has no Outlook app. Outlook on the web works with it, and so does Thunderbird. Another licence is your admin’s to give.`,
    },
    {
      see: text`Outlook says “We couldn’t reach the email server. Please try again.”`,
      who: 'you',
      fix: text`Check the address for a typing error. The same words appear when a mailbox is not in Microsoft 365 but on a server of your organisation: this app cannot open those.`,
    },
    unknownName,
    {
      see: text`The shared mailbox cannot be added`,
      who: 'admin',
      fix: text`Your admin gives your own account Full Access to it. Wait a while, restart Outlook, and add it again.`,
    },
    blockedByRule,
  ],
  gotchas: [
    text`Everything in this app passes through Microsoft’s cloud. That includes accounts of other providers which you add.`,
    text`Some licences come without an Outlook app. With those, this app refuses your mailbox.`,
  ],
  checked: '2026-11-23',
}
