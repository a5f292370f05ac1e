import type { App, Step } from '#content/app.ts'
import { nationalClouds } from '#content/clouds.ts'
import { allow, forOwn, sendTest, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, unknownName } from '#content/common-trouble.ts'
import { sharedOnWeb } from '#content/desktop-steps.ts'
import { ewsBlocked, untilEwsEnds } from '#content/ews-ways.ts'
import { code, control, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Apple Internet Accounts',
  id: 'f8d98a96-0999-43f5-8af3-69971c7bb423',
  preapproved: true,
  source: 'ms-app-consent',
}

const keptOpen: Step = {
  who: 'admin',
  title: text`Exchange Web Services stay open for Apple Mail`,
  text: text`In Exchange Online, ${code('EwsEnabled')} has to be true, and ${code('EwsAllowedAppIDs')} has to hold the id of ${control(consent.name)}. Your admin knows whether it is so.`,
  note: text`If the answer is no, take Outlook for Mac, or Thunderbird with IMAP.`,
}

const folders = text`The account appears in the list of mailboxes and fills slowly.`

export const app: App = {
  id: 'apple-mail-mac',
  name: 'Apple Mail on Mac',
  by: 'Apple; on every Mac, open by exception',
  kind: 'desktop',
  devices: ['mac'],
  words: [
    'mac mail',
    'mail app',
    'mail.app',
    'macmail',
    'macos mail',
    'apple mail',
    'aple mail',
    'appel mail',
    'imac',
    'macbook mail',
    'internet accounts',
    'ews',
  ],
  about: text`The mail app that is already on every Mac. Microsoft is closing the way by which it reaches Microsoft 365.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It is the one type of account in Mail with Microsoft’s sign-in. Ask your admin before you begin: by default Microsoft refuses it now. Outlook for Mac needs nobody’s leave.`,
      needs: text`macOS 10.14 or newer, and an admin who keeps Exchange Web Services on for Apple’s app, until 1 April 2027.`,
      ...untilEwsEnds({ app: 'outlook-mac', way: 'exchange' }),
      sharedElsewhere: true,
      unsureIn: nationalClouds,
      steps: [
        ...forOwn([
          keptOpen,
          {
            who: 'you',
            title: text`Open the list of account types`,
            text: text`Open Mail, then ${control('Mail')} in the menu bar, ${control('Add Account…')}.`,
            note: text`Another way: System Settings, ${control('Internet Accounts')}, ${control('Add Account…')}.`,
          },
          {
            who: 'you',
            title: text`Choose Microsoft Exchange`,
            text: text`Select ${control('Microsoft Exchange')}, then ${control('Continue')}.`,
            note: text`On older systems it is called ${control('Exchange')}. Not ${control('Other Mail Account…')}: that knows only passwords.`,
          },
          {
            who: 'you',
            title: text`Type your name and address`,
            text: text`${control('Name')}: ${slot('name')}. ${control('Email Address')}: ${slot('email')}. Then ${control('Sign In')}.`,
          },
          {
            who: 'you',
            title: text`Choose to sign in`,
            text: text`Mail asks whether to sign in to your Exchange account using Microsoft. Select ${control('Sign In')}.`,
            note: text`Not ${control('Configure Manually')}: it asks for a password and for addresses, and leads nowhere.`,
          },
          ...signIn,
          allow(consent.name),
          {
            who: 'you',
            title: text`Choose what comes along`,
            text: text`Leave ${control('Mail')} ticked and choose among ${control('Contacts')}, ${control('Calendars')}, ${control('Reminders')} and ${control('Notes')}. Then ${control('Done')}.`,
            note: folders,
          },
          ...sendTest,
        ]),
        ...sharedOnWeb,
      ],
      variants: [
        {
          when: text`You use the configuration profile instead of typing`,
          steps: forOwn([
            keptOpen,
            {
              who: 'you',
              title: text`Open the file on the Mac`,
              text: text`Download the profile in this guide, on the Mac itself, and double-click it.`,
              note: text`It changes nothing until you install it.`,
            },
            {
              who: 'you',
              title: text`Install the profile`,
              text: text`Open System Settings, ${control('Privacy & Security')}, ${control('Profiles')}, select the profile, then ${control('Install')}.`,
              note: text`Newer versions may have the list under ${control('General')}, ${control('Device Management')}. A warning that it is not signed is expected. If it asks for an address, type ${slot('email')}.`,
            },
            ...signIn,
            allow(consent.name),
            {
              who: 'app',
              title: text`Your folders appear`,
              text: folders,
            },
            ...sendTest,
          ]),
        },
      ],
      files: ['apple-mac-profile'],
      sources: [
        'ovh-apple-mail',
        'apple-ews-payload',
        'ms-ews',
        'ms-ews-allow-list',
        'macos-ews',
        'seattleu-shared',
      ],
    },
    {
      way: 'imap',
      works: false,
      because: text`Under ${control('Other Mail Account…')}, Mail knows only passwords for IMAP, and Microsoft 365 has refused those since 2022. An app password does not help.`,
      instead: { app: 'outlook-mac', way: 'exchange' },
      sources: ['apple-mail-payload', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Under ${control('Other Mail Account…')}, Mail knows only passwords for POP, and Microsoft 365 has refused those since 2022. An app password does not help.`,
      instead: { app: 'outlook-mac', way: 'exchange' },
      sources: ['apple-mail-payload', 'ms-basic-deprecation'],
    },
  ],
  consent,
  next: text`New messages come in by themselves, until Exchange Web Services end. Choose your next app before that.`,
  trouble: [
    ewsBlocked(text`${code(consent.id)}.`),
    needApproval(consent),
    {
      see: text`Mail asks for a password, or for an internal and an external URL`,
      who: 'you',
      fix: text`You are on the page for accounts with a password. Cancel, choose ${control('Microsoft Exchange')} again, and select ${control('Sign In')} when Mail asks.`,
    },
    {
      see: text`Mail on the iPhone works, and Mail on the Mac does not`,
      who: 'you',
      fix: text`That can be. The iPhone uses ActiveSync, which stays; the Mac uses Exchange Web Services, which Microsoft refuses by default. On the Mac, take Outlook, or Thunderbird with IMAP.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`No version of macOS is known to us that reaches Microsoft 365 in another way. If Apple brings one, update, remove the account and add it again.`,
    text`Calendar, Contacts and Reminders on the Mac use the same account and stop with it.`,
    text`There is no other way inside Mail: IMAP and POP there know only passwords.`,
  ],
  checked: '2026-11-23',
}
