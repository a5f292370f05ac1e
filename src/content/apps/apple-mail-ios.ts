import type { App, Step } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { allow, forOwn, sendTest, sharedOnPhone, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, unknownName } from '#content/common-trouble.ts'
import { control, link, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Apple Internet Accounts',
  id: 'f8d98a96-0999-43f5-8af3-69971c7bb423',
  preapproved: true,
  source: 'ms-app-consent',
}

const folders: Step = {
  who: 'app',
  title: text`Your folders appear`,
  text: text`Open Mail. The new account stands in the list of mailboxes, and messages come in. The first time takes a while.`,
}

export const app: App = {
  id: 'apple-mail-ios',
  name: 'Apple Mail',
  by: 'Apple; on every iPhone and iPad',
  kind: 'phone',
  devices: ['ios'],
  words: [
    'iphone mail',
    'ipad mail',
    'ios mail',
    'mail app',
    'apple mail',
    'iphone',
    'ipad',
    'built-in mail',
    // No steps for Gmail on these devices could be verified: whoever looks for it gets what surely works.
    'gmail on iphone',
    'gmail on ipad',
    'google mail on iphone',
  ],
  about: text`The mail app that is already on every iPhone and iPad.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`Mail signs in to Microsoft 365 only as an Exchange account. It finds the servers by itself, and calendar and contacts can come along.`,
      needs: text`iOS or iPadOS 12 or newer.`,
      sharedElsewhere: true,
      unsureIn: nationalClouds,
      steps: [
        ...forOwn([
          {
            who: 'you',
            title: text`Open the list of mail accounts`,
            text: text`Open ${control('Settings')}, then ${control('Apps')}, ${control('Mail')}, ${control('Mail Accounts')}, ${control('Add Account')}.`,
            note: text`On iOS 14 to 17: ${control('Settings')}, ${control('Mail')}, ${control('Accounts')}, ${control('Add Account')}.`,
          },
          {
            who: 'you',
            title: text`Choose Microsoft Exchange`,
            text: text`Tap ${control('Microsoft Exchange')}.`,
            note: text`Not ${control('Outlook.com')}: that is for private addresses. Not ${control('Other')}: that knows only passwords, and Microsoft refuses them.`,
          },
          {
            who: 'you',
            title: text`Type your address`,
            text: text`Type ${slot('email')} under ${control('Email')}. Under ${control('Description')}, type any name you like. Tap ${control('Next')}.`,
          },
          {
            who: 'you',
            title: text`Choose to sign in`,
            text: text`The device asks whether to sign in to your Exchange account using Microsoft. Tap ${control('Sign In')}.`,
            note: text`Not ${control('Configure Manually')}: it asks for a password and a server, and leads nowhere.`,
          },
          ...signIn,
          allow(consent.name),
          {
            who: 'you',
            title: text`Keep Mail switched on`,
            text: text`Leave the switch ${control('Mail')} on and choose what else to bring along. Then tap ${control('Save')}.`,
          },
          folders,
          ...sendTest,
        ]),
        ...sharedOnPhone,
      ],
      variants: [
        {
          when: text`You use the configuration profile instead of typing`,
          steps: forOwn([
            {
              who: 'you',
              title: text`Open the file on the iPhone or iPad`,
              text: text`Open this guide in Safari on the device and download the profile there. If nothing happens, save it to Files and tap it in Files.`,
              note: text`The device says that a profile was downloaded. Other browsers often only store the file.`,
            },
            {
              who: 'you',
              title: text`Install the profile`,
              text: text`Open ${control('Settings')}, tap ${control('Profile Downloaded')}, and install it.`,
              note: text`A warning that it is not signed is expected. If it asks for an address, type ${slot('email')}.`,
            },
            ...signIn,
            allow(consent.name),
            folders,
            ...sendTest,
          ]),
        },
      ],
      files: ['apple-profile'],
      retirements: ['activesync-161'],
      sources: ['ovh-ios', 'apple-eas-payload', 'ms-activesync-161', 'ms-shared-mailbox'],
    },
    {
      way: 'imap',
      works: false,
      because: text`Under ${control('Other')}, Mail knows only passwords for IMAP, and Microsoft 365 has refused those since 2022. An app password does not help.`,
      instead: { app: 'apple-mail-ios', way: 'exchange' },
      sources: ['apple-mail-payload', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Under ${control('Other')}, Mail knows only passwords for POP, and Microsoft 365 has refused those since 2022. An app password does not help.`,
      instead: { app: 'apple-mail-ios', way: 'exchange' },
      sources: ['apple-mail-payload', 'ms-basic-deprecation'],
    },
  ],
  consent,
  next: text`New messages come in by themselves. Now and then the device asks you to sign in with Microsoft again. That is normal.`,
  trouble: [
    needApproval(consent),
    {
      see: text`The device asks for a password again and again`,
      who: 'you',
      fix: text`An old account is still there, perhaps from a backup of an older device. Delete that account and add it again as above, with ${control('Sign In')}.`,
    },
    {
      see: text`The device asks for a server`,
      who: 'you',
      fix: text`You are on the page for accounts with a password. Go back, choose ${control('Microsoft Exchange')}, and tap ${control('Sign In')} when it asks.`,
    },
    {
      see: text`The profile downloads, but ${control('Profile Downloaded')} never shows`,
      who: 'you',
      fix: text`Open this guide in Safari and download it again. Or send the file to the device, save it to Files, and tap it there.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`Looking for Gmail on an iPhone or iPad? We found no steps for it that we could verify. Mail and ${link('/apps/outlook-ios/', 'Outlook')} both work.`,
    text`These steps are for iPhone and iPad. Mail on a Mac speaks another language (Exchange Web Services), which Microsoft is switching off.`,
    text`In GCC High, DoD and China nobody has confirmed that a profile works. Add the account by hand there, and ask your admin first.`,
  ],
  checked: '2026-11-23',
}
