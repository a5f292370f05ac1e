import type { App } from '#content/app.ts'
import { allow, forOwn, fromGuide, sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { blockedByRule, needApproval, unknownName } from '#content/common-trouble.ts'
import { code, control, link, slot, text } from '#content/text.ts'

const consent: NonNullable<App['consent']> = {
  name: 'DavMail',
  id: 'facd6cff-a294-4415-b59f-c5b01937d7bd',
  preapproved: false,
  source: 'davmail',
}

export const app: App = {
  id: 'davmail',
  name: 'DavMail',
  by: 'Free; a gateway for any mail and calendar program',
  kind: 'terminal',
  devices: ['linux', 'windows', 'mac', 'server'],
  words: ['dav mail', 'davmil', 'gateway', 'caldav', 'carddav', 'calendar', 'graph', 'ews', 'proxy', 'owa'],
  about: text`Stands between Microsoft 365 and any mail program. It also brings calendar and contacts to programs that know CalDAV and CardDAV.`,
  ways: [
    {
      way: 'exchange',
      works: true,
      signIn: 'oauth2',
      via: 'graph',
      why: text`Through Microsoft Graph it reads and sends without IMAP, POP or SMTP. So it works where an admin has switched those off.`,
      needs: text`DavMail 6.8.0 (June 2026) or newer, set to the mode for Microsoft Graph. The other mode uses Exchange Web Services.`,
      clouds: {
        only: ['worldwide'],
        otherwise: text`DavMail can be pointed at other clouds, but nobody has confirmed that its application works there. Outlook on the web does.`,
        instead: { app: 'outlook-web', way: 'exchange' },
        unconfirmed: true,
      },
      sharedElsewhere: true,
      steps: [
        ...forOwn([
          {
            who: 'you',
            title: text`Install DavMail`,
            text: text`Get version 6.8.0 or newer from its own site. Packages of Linux systems are often far older. Do not start it yet.`,
          },
          {
            who: 'you',
            title: text`Put the file in its place`,
            text: text`Save ${code('davmail.properties')} ${fromGuide} in your own folder as ${code('.davmail.properties')}, with a dot in front. Then start DavMail.`,
            note: text`It chooses Microsoft Graph and keeps out other computers. By hand: ${control('Settings…')}, tab ${control('Main')}, ${control('Mode:')} ${control('O365Graph')}, not ${control('O365EWS')}; tab ${control('Network')}, clear ${control('Allow Remote Connections:')}.`,
          },
          {
            who: 'you',
            title: text`Set up your mail program`,
            text: text`Receiving: IMAP, server ${code('127.0.0.1')}, port ${code('1143')}. Sending: SMTP, server ${code('127.0.0.1')}, port ${code('1025')}. Both without encryption, with the ordinary password sign-in and the user ${slot('user')}.`,
            note: text`For POP, port ${code('1110')}. The password may be any, but always the same one: it locks the token on this computer.`,
          },
          {
            who: 'app',
            title: text`DavMail opens Microsoft’s page`,
            text: text`When your program fetches mail for the first time, the page comes in a window of DavMail.`,
          },
          ...signIn,
          allow(consent.name),
          {
            who: 'app',
            title: text`Your folders appear`,
            text: text`Your mail program shows them as those of an ordinary IMAP account. A large mailbox fills slowly.`,
          },
          ...sendTest,
        ]),
        sharedRights,
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Take Thunderbird for this mailbox`,
          text: text`DavMail asks Microsoft for the right to read shared mailboxes, but not to send from them. Thunderbird does both, and is free.`,
          note: text`Your own mailbox can stay with DavMail.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Add the shared mailbox to Thunderbird`,
          text: text`Follow ${link('/apps/thunderbird/', 'the guide for Thunderbird')} and its part for a shared mailbox, with ${slot('email')}.`,
        },
        {
          who: 'app',
          mailbox: 'shared',
          title: text`Thunderbird shows the shared mailbox`,
          text: text`It stands in the list at the side. A large mailbox fills slowly.`,
        },
        ...sendTest.filter((step) => step.mailbox === 'shared'),
      ],
      variants: [
        {
          when: text`DavMail runs on a machine without a screen`,
          steps: forOwn([
            {
              who: 'you',
              title: text`Change two lines of the file`,
              text: text`In ${code('davmail.properties')}, write ${code('davmail.server=true')} and ${code('davmail.authentication=O365DeviceCode')}.`,
            },
            {
              who: 'you',
              title: text`Start DavMail and let your program knock`,
              text: text`Start it with the path of the file. Set up your program as above and let it fetch mail. The log of DavMail shows an address of Microsoft and a code.`,
            },
            ...signIn,
            allow(consent.name),
            ...sendTest,
          ]),
        },
      ],
      files: ['davmail-properties'],
      retirements: ['ews-off', 'ews-end'],
      sources: ['davmail', 'davmail-518', 'ms-ews'],
    },
  ],
  consent,
  next: text`Your program works as it does with any mail server, as long as DavMail runs. When Microsoft wants a new sign-in, DavMail opens its window again.`,
  trouble: [
    needApproval(consent),
    {
      see: text`DavMail says that the endpoint for EWS is not available`,
      who: 'you',
      fix: text`It still uses Exchange Web Services. Set ${control('Mode:')} to ${control('O365Graph')}. If there is no such choice, DavMail is too old. An address with ${code('/EWS/')} in ${code('davmail.url')} has to go too.`,
    },
    {
      see: text`Mail works, but the calendar does not`,
      who: 'you',
      fix: text`The part for Graph is young, its calendars above all. Update DavMail first. For a calendar that has to be right, use Outlook on the web.`,
    },
    unknownName,
    blockedByRule,
  ],
  gotchas: [
    text`DavMail’s settings start out with Exchange Web Services. Change the mode before anything else.`,
    text`Microsoft’s default lets only admins allow this app. Ask your admin before you begin.`,
    text`What your program sends goes to Sent Items by itself. If it keeps a copy of its own there, switch that off.`,
  ],
  checked: '2026-11-23',
}
