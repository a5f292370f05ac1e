import type { App } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { foldersAppear } from '#content/desktop-steps.ts'
import { ewsBlocked, untilEwsEnds } from '#content/ews-ways.ts'
import { control, slot, text } from '#content/text.ts'

const passwordsOnly = text`Microsoft’s Outlook programs sign in to IMAP and POP with a password only, and Microsoft 365 has refused those since 2022.`

export const app: App = {
  id: 'outlook-mac-legacy',
  name: 'Outlook for Mac (legacy)',
  by: 'Microsoft; the older form, open by exception',
  kind: 'desktop',
  devices: ['mac'],
  words: [
    'legacy outlook',
    'old outlook mac',
    'outlook 2016 mac',
    'outlook 2019 mac',
    'outlook 2011',
    'entourage',
    'revert to legacy',
    'ews',
    'outlok',
    'outlock',
  ],
  about: text`The older form of Outlook for Mac. Take the new one if you can: it is the same app and needs no exception.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one type of account here that signs in to Microsoft 365. The new Outlook does the same, and goes on working.`,
      needs: text`An admin who keeps Exchange Web Services on for Outlook, until 1 April 2027. Without that, Microsoft refuses this form of Outlook.`,
      ...untilEwsEnds({ app: 'outlook-mac', way: 'exchange' }),
      unsureIn: nationalClouds,
      steps: [
        {
          who: 'you',
          title: text`Try the new Outlook first`,
          text: text`Look through the menus of Outlook for an offer to change to the new Outlook, and take it. Your account comes along or is added anew in a minute.`,
          note: text`Go on with these steps only if something you need is missing there.`,
        },
        {
          who: 'admin',
          title: text`Exchange Web Services stay open for Outlook`,
          text: text`Your admin has to keep them on and list the application id of Outlook. Microsoft’s own programs are not let in by themselves.`,
        },
        sharedRights,
        {
          who: 'you',
          title: text`Open the window for a new account`,
          text: text`The first time, Outlook asks for an address at once. After that: ${control('Tools')} in the menu bar, ${control('Accounts')}, ${control('+')}, ${control('New account')}.`,
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
          text: text`Open ${control('Tools')}, ${control('Accounts')}, and select your account. Then ${control('Advanced')}, ${control('Delegates')}, and add ${slot('email')} to the mailboxes to open.`,
        },
        ...sendTest,
      ],
      sources: ['ovh-outlook-mac', 'ms-mac-shared-legacy', 'ms-ews', 'ms-ews-allow-list'],
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
  next: text`Your inbox opens with Outlook until Exchange Web Services end. Change to the new Outlook before that.`,
  trouble: [
    ewsBlocked(text`the one under which Outlook stands in the sign-in log of Entra.`),
    {
      see: text`Outlook asks for your password again and again`,
      who: 'you',
      fix: text`Microsoft refuses the connection, or the account is of type IMAP or POP. Change to the new Outlook and add the account there.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`This form of Outlook has no future: from 1 April 2027 it cannot reach Microsoft 365 in any organisation.`,
    text`An exception for Exchange Web Services opens them for the listed apps in the whole organisation. Few admins grant it for one person.`,
  ],
  checked: '2026-11-23',
}
