import type { App, Step } from '#content/app.ts'
import { forOwn, sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, unknownName } from '#content/common-trouble.ts'
import { allowProgram, foldersAppear } from '#content/desktop-steps.ts'
import { ewsRefused } from '#content/ews-ways.ts'
import { code, control, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'Evolution',
  id: '20460e5d-ce91-49af-a3a5-70b6be7486d1',
  preapproved: false,
  source: 'evolution-ews-source',
}

const install: Step = {
  who: 'you',
  title: text`Install the Exchange part of Evolution`,
  text: text`Install the package ${code('evolution-ews')} from your distribution, then start Evolution again.`,
  note: text`Without it, the type in the fourth step is not in the list.`,
}

export const app: App = {
  id: 'evolution',
  name: 'Evolution',
  by: 'GNOME; free, with calendar',
  kind: 'desktop',
  devices: ['linux'],
  words: [
    'gnome',
    'gnome evolution',
    'evolution-ews',
    'evolution ews',
    'evolution mail',
    'evolusion',
    'evoluton',
    'ubuntu',
    'fedora',
    'gnome online accounts',
    'goa',
  ],
  about: text`GNOME’s mail and calendar program for Linux.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      why: text`It uses Microsoft Graph, so it needs neither a server name nor Authenticated SMTP, and nothing of it is being switched off.`,
      needs: text`Evolution and evolution-ews 3.51.1 or newer. Better 3.60, where much of this was mended.`,
      via: 'graph',
      clouds: {
        only: ['worldwide'],
        otherwise: text`Evolution signs in to Microsoft Graph at the worldwide address. For this cloud nobody has confirmed that it works.`,
        instead: { app: 'outlook-web', way: 'exchange' },
        unconfirmed: true,
      },
      steps: [
        sharedRights,
        install,
        {
          who: 'you',
          title: text`Open the assistant for a new account`,
          text: text`Open ${control('File')}, ${control('New')}, ${control('Mail Account')}. The first time, the assistant opens by itself.`,
        },
        {
          who: 'you',
          title: text`Type your name and the address`,
          text: text`On the page ${control('Identity')}: ${control('Full Name:')} ${slot('name')}, ${control('Email Address:')} ${slot('email')}. Take the tick away at ${control('Look up mail server details based on the entered e-mail address')}. Go on.`,
          note: text`The look-up would end in Exchange Web Services or IMAP, and neither works.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Choose ${control('Microsoft 365')}`,
          text: text`On ${control('Receiving Email')}, set ${control('Server Type')} to ${control('Microsoft 365')}. Under ${control('Configuration')}, ${control('User name:')} is ${slot('user')}. Leave the rest, and go on to the end.`,
          note: text`Not ${control('Exchange Web Services')}, which stands in the same list.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Choose ${control('Microsoft 365')} and the other mailbox`,
          text: text`On ${control('Receiving Email')}, set ${control('Server Type')} to ${control('Microsoft 365')}. ${control('User name:')} is your own sign-in name. Tick ${control('Open Mailbox of other user')} and type ${slot('email')} below it. Go on to the end.`,
          note: text`Not ${control('Exchange Web Services')}, which stands in the same list.`,
        },
        {
          who: 'app',
          title: text`Evolution opens Microsoft’s page`,
          text: text`It comes in a window of its own when Evolution first looks for mail.`,
        },
        ...signIn,
        allowProgram,
        foldersAppear,
        ...sendTest,
      ],
      variants: [
        {
          when: text`You add accounts in the settings of GNOME (Online Accounts)`,
          steps: forOwn([
            {
              who: 'you',
              title: text`Add Microsoft 365 in GNOME`,
              text: text`Open Settings, ${control('Online Accounts')}, ${control('Microsoft 365')}. For ids of your organisation’s own, open ${control('Use Organization Account')}.`,
              note: text`GNOME asks Microsoft under another id than Evolution. Your admin may have to allow that one too.`,
            },
            ...signIn,
            {
              who: 'app',
              title: text`Evolution shows the account`,
              text: text`With ${code('evolution-ews')} installed, it stands in the list at the side. Older versions of GNOME offer files only; then use the steps above.`,
            },
            ...sendTest,
          ]),
        },
      ],
      sources: ['evolution-ews-source', 'evolution-source', 'goa-source'],
    },
    {
      way: 'imap',
      works: false,
      because: text`Evolution’s sign-in for Microsoft by IMAP leads to the page for private accounts only. A work or school account is refused there, and passwords have been refused since 2022.`,
      instead: { app: 'evolution', way: 'exchange' },
      sources: ['evolution-data-server-source', 'ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Evolution has no Microsoft sign-in for POP, and Microsoft 365 has refused passwords since 2022.`,
      instead: { app: 'thunderbird', way: 'pop' },
      elsewhere: { app: 'outlook-web', way: 'exchange' },
      sources: ['evolution-data-server-source', 'ms-basic-deprecation'],
    },
  ],
  consent,
  next: text`New messages come in by themselves while Evolution runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(consent),
    {
      see: text`${control('Microsoft 365')} is not in the list of server types`,
      who: 'you',
      fix: text`The package ${code('evolution-ews')} is missing, or older than 3.51.1. Install it, close Evolution completely, and start it again.`,
    },
    {
      see: text`An account of type Exchange Web Services stopped in October 2026`,
      who: 'you',
      fix: [
        ...ewsRefused,
        ...text` Add the mailbox as Microsoft 365, see that your mail is there, then remove the old account.`,
      ],
    },
    {
      see: text`Microsoft’s page says that the account does not exist, on ${code('login.live.com')}`,
      who: 'you',
      fix: text`That page is for private accounts. Evolution has made an IMAP account. Remove it and begin again with the type ${control('Microsoft 365')}.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`Microsoft’s default lets only admins allow this program. Ask your admin before you begin.`,
    text`An automatic reply for holidays cannot be changed from Evolution. Outlook on the web can.`,
    text`Has your organisation registered an application of its own? Tick ${control('Override Microsoft 365 OAuth2 settings')} on the page with the server type, and fill in ${control('Application ID:')} and ${control('Tenant ID:')}.`,
    text`Calendar, contacts and tasks of the mailbox come along with the account.`,
  ],
  checked: '2026-11-23',
}
