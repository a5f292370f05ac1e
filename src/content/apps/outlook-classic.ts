import type { App } from '#content/app.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'outlook-classic',
  name: 'Outlook (classic)',
  by: 'Microsoft; part of Microsoft 365 Apps',
  kind: 'desktop',
  devices: ['windows'],
  words: [
    'outlook 2016',
    'outlook 2019',
    'outlook 2021',
    'outlook 2024',
    'office outlook',
    'outlook desktop',
    'outlook 365',
    'outlok',
    'outlock',
    'outluk',
    'microsoft 365 apps',
  ],
  about: text`The full Outlook for Windows, for people whose licence includes the Office programs.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one type of account in this app that signs in to Microsoft 365, and it finds everything from your address.`,
      needs: text`Outlook 2016 or newer. Better one that still gets updates.`,
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`Open the window for a new account`,
          text: text`Start Outlook. The first time, it asks for an address at once. After that: ${control('File')}, then ${control('Add account')}.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Type your address`,
          text: text`Type ${slot('email')}, then select ${control('Connect')}. Nothing else is needed.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Type your own address`,
          text: text`Type your own address, not the shared one. Then select ${control('Connect')}.`,
          note: text`If your own mailbox is in Outlook already, go on with the restart.`,
        },
        {
          who: 'app',
          title: text`Outlook finds your mailbox`,
          text: text`It looks up the settings of your organisation and opens a Microsoft sign-in window.`,
        },
        ...signIn,
        {
          who: 'you',
          title: text`Restart Outlook`,
          text: text`Close Outlook and open it again.`,
        },
        {
          who: 'app',
          mailbox: 'own',
          title: text`Your folders appear`,
          text: text`Your address stands in the list at the side, with the inbox below it. A large mailbox fills slowly.`,
        },
        {
          who: 'app',
          mailbox: 'shared',
          title: text`The shared mailbox appears by itself`,
          text: text`It stands below your own mailbox in the list at the side. You add nothing.`,
          note: text`It comes by itself only if Full Access was given to you by name, not to a group.`,
        },
        ...sendTest,
      ],
      variants: [
        {
          when: text`Outlook starts to set up IMAP`,
          steps: [
            {
              who: 'you',
              title: text`Begin again`,
              text: text`Select ${control('File')}, then ${control('Add account')}, and type the same address as before.`,
            },
            {
              who: 'you',
              title: text`Ask to choose the type yourself`,
              text: text`Open ${control('Advanced options')}, tick ${control('Let me set up my account manually')}, then select ${control('Connect')}.`,
            },
            {
              who: 'you',
              title: text`Choose Microsoft 365`,
              text: text`Select ${control('Microsoft 365')}. If it is not there, select ${control('Exchange')}. Never ${control('IMAP')} or ${control('POP')}.`,
              note: text`In an older window the type stands under ${control('Manual setup or additional server types')}.`,
            },
            ...signIn,
            {
              who: 'you',
              title: text`Restart Outlook`,
              text: text`Close Outlook and open it again.`,
              note: text`Your folders appear.`,
            },
            ...sendTest,
          ],
        },
      ],
      sources: ['ms-outlook-pop-imap', 'ovh-outlook', 'ms-shared-mailbox'],
    },
    {
      way: 'imap',
      works: false,
      because: text`Microsoft 365 takes no passwords for IMAP, and Outlook cannot sign in to IMAP in the modern way. Microsoft does not plan to change that. Outlook would ask for your password for ever.`,
      instead: { app: 'outlook-classic', way: 'exchange' },
      sources: ['ms-outlook-pop-imap', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Microsoft 365 takes no passwords for POP, and Outlook cannot sign in to POP in the modern way. Microsoft does not plan to change that.`,
      instead: { app: 'outlook-classic', way: 'exchange' },
      sources: ['ms-outlook-pop-imap', 'ms-basic-deprecation'],
    },
    {
      way: 'send',
      works: false,
      because: text`Outlook has no OAuth2 for SMTP. An Exchange account sends without SMTP, so you do not need it.`,
      instead: { app: 'outlook-classic', way: 'exchange' },
      sources: ['ms-outlook-pop-imap'],
    },
  ],
  next: text`Outlook opens your inbox by itself each time you start it. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Outlook asks for your password again and again`,
      who: 'you',
      fix: text`The account is probably of type IMAP or POP, and a type cannot be changed. Remove it: ${control('File')}, ${control('Account Settings')}, ${control('Account Settings…')}, ${control('Remove')}. Then add it again as above.`,
    },
    {
      see: text`Outlook finds nothing, or the wrong server`,
      who: 'admin',
      fix: text`Your admin checks the name autodiscover in the DNS of ${slot('domain')}. It has to lead to Microsoft. Until then, choose the type yourself.`,
    },
    {
      see: text`The shared mailbox does not appear`,
      who: 'admin',
      fix: text`Your admin gives Full Access to you by name. Access through a group does not make it appear. Restart Outlook afterwards.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`Choose Exchange or Microsoft 365 and nothing else. IMAP, POP and SMTP accounts in this app cannot reach Microsoft 365.`,
  ],
  checked: '2026-11-23',
}
