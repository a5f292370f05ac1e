import type { App } from '#content/app.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { blockedByRule, unknownName } from '#content/common-trouble.ts'
import { code, control, link, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'bluemail',
  name: 'BlueMail',
  by: 'Several accounts in one place, for phones',
  kind: 'phone',
  devices: ['android', 'ios'],
  words: ['blue mail', 'blu mail', 'bluemial', 'blix', 'blue email'],
  about: text`A mail app for phones that shows several accounts in one place.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`The maker advises ActiveSync, and the end of Exchange Web Services does not touch that. Calendar and contacts come along.`,
      needs: text`A current version that speaks ActiveSync 16.1. Nobody has confirmed which does: ask the maker.`,
      unsure: true,
      clouds: {
        only: ['worldwide'],
        otherwise: text`Nobody has confirmed that BlueMail can sign in at ${slot('signIn.host')}. So we do not offer it there.`,
        instead: { app: 'outlook-web', way: 'exchange' },
        unconfirmed: true,
      },
      sharedElsewhere: true,
      steps: [
        ...forOwn([
          {
            who: 'you',
            title: text`Update BlueMail`,
            text: text`Install the newest version from the app store, then open it.`,
          },
          {
            who: 'you',
            title: text`Open the list of account types`,
            text: text`Tap ${control('Add another account')}, then ${control('Office 365')} or ${control('Exchange')}, whichever is there.`,
            note: text`The first time, BlueMail opens with the list.`,
          },
          {
            who: 'you',
            title: text`Type your address and prefer ActiveSync`,
            text: text`Type ${slot('email')}. If there is a box that prefers ActiveSync, keep it ticked.`,
            note: text`Without it, BlueMail takes Exchange Web Services, which Microsoft has blocked by default since 1 October 2026.`,
          },
          {
            who: 'you',
            title: text`Let BlueMail call Microsoft`,
            text: text`Tap ${control('Authorize')}. Type your password nowhere but on Microsoft’s page.`,
          },
          ...signIn,
          allow('BlueMail'),
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
      sources: ['bluemail-exchange', 'ms-activesync-161', 'ms-ews', 'ms-shared-mailbox'],
    },
  ],
  approval: 'admin',
  next: text`New messages come in by themselves. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin allows the app once, under the name on that page. BlueMail is not among the apps that Microsoft leaves to everyone, and nothing in the app can change that.`,
    },
    {
      see: text`Signing in works, but no mail comes`,
      who: 'you',
      fix: text`Open the account in the settings of BlueMail and look at its protocol. With ${code('EWS')}, remove the account and add it again with ActiveSync. With ActiveSync, update the app.`,
    },
    {
      see: text`BlueMail asks for your password on a page of its own`,
      who: 'you',
      fix: text`That form cannot work with Microsoft 365. Go back and choose ${control('Office 365')}. If no page of Microsoft’s comes, take another app: ${link('/apps/', 'the list')}.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`As far as we know, the maker’s servers keep a key to your mailbox. Ask your organisation whether that is allowed.`,
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin, or use Outlook.`,
    text`BlueMail knows IMAP as well. We have no confirmed steps for it with Microsoft’s sign-in; ${link('/apps/other-app/', 'the plain settings')} say what it would need.`,
  ],
  checked: '2026-11-23',
}
