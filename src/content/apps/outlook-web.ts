import type { App } from '#content/app.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { code, control, link, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'outlook-web',
  name: 'Outlook on the web',
  by: 'Microsoft; in any web browser, nothing to set up',
  kind: 'web',
  devices: ['windows', 'mac', 'ios', 'android', 'linux'],
  words: [
    'owa',
    'webmail',
    'web mail',
    'browser',
    'outlook web app',
    'outlook online',
    'outlook.office.com',
    'office.com',
    'chromebook',
    'outlok',
    'internet',
    'website',
    'web outlook',
  ],
  about: text`Your mailbox in a web browser. Nothing to install and nothing to set up, on any device.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It works with every licence that has a mailbox. It also shows whether name, password and mailbox are right before you set up another app.`,
      needs: text`A current web browser.`,
      steps: [
        sharedRights,
        {
          who: 'you',
          title: text`Open Outlook on the web`,
          text: text`Open your web browser and go to ${slot('webMail')}.`,
          note: text`If your organisation gave you another address, take that. ${link('/settings/', 'The addresses of all clouds')}.`,
        },
        ...signIn,
        {
          who: 'app',
          title: text`Your own inbox appears`,
          text: text`You see your mail in the browser. So your account has a mailbox and your password is right.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Keep the address`,
          text: text`Make a bookmark of the page, or put it on the home screen of the phone.`,
          note: text`On a device that others use too, sign out when you are done.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Open the shared mailbox`,
          text: text`Select your picture or initials at the top right, then ${control('Open another mailbox')}. Type ${slot('email')} and select ${control('Open')}.`,
          note: text`To have it beside your own folders instead: right-click ${control('Folders')}, then ${control('Add shared folder or mailbox')}.`,
        },
        {
          who: 'app',
          mailbox: 'shared',
          title: text`The shared mailbox opens in a new tab`,
          text: text`Whatever you write in this tab goes out from the shared address.`,
        },
        ...sendTest,
      ],
      sources: [
        'ms-outlook-web',
        'ms-endpoints',
        'ms-set-casmailbox',
        'ms-learning-shared',
        'seattleu-shared',
        'usi-shared',
      ],
    },
  ],
  next: text`Come back to the same address whenever you like. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    unknownName,
    {
      see: text`Microsoft knows you, but there is no mailbox`,
      who: 'admin',
      fix: text`Your licence may have none: ${link('/licences/', 'which licences have one')}. Your admin can see it and give you another.`,
    },
    {
      see: text`Other apps work, but Outlook on the web refuses you`,
      who: 'admin',
      fix: text`It is on by default, and an admin can switch it off for a mailbox. Your admin finds it as ${code('OWAEnabled')} in ${code('Get-CASMailbox')}.`,
    },
    {
      see: text`The shared mailbox does not open`,
      who: 'admin',
      fix: text`Your admin gives your own account Full Access to it. It can take a while. The address has to be typed in full.`,
    },
    {
      see: text`The page belongs to a private Outlook.com account`,
      who: 'you',
      fix: text`Your browser is signed in with that account. Sign out there, or open a private window, and sign in with your work or school account.`,
    },
    blockedByRule,
  ],
  gotchas: [
    text`If you cannot sign in here, no other app will get in either. Solve that first.`,
    text`It says nothing about ${control('Authenticated SMTP')}: the web page does not use it.`,
  ],
  checked: '2026-11-23',
}
