import { fact, type Fact } from './fact.ts'
import { control, text, type Text } from './text.ts'

const DAY = '2026-11-23'

export const fiveStepsUndo: Text = text`Open the same list again, untick ${control('Authenticated SMTP')} and select ${control('Save changes')}. The mailbox then sends only from apps that do not use SMTP, such as Outlook. PowerShell can also set the third state, “as the organisation has it”.`

/** What can be looked up about the five steps. */
export const smtpFacts = {
  path: fact(
    'Users > Active users > the mailbox > Mail > Manage email apps > Authenticated SMTP > Save changes',
    'ms-client-submission',
    DAY,
  ),
  labels: fact(
    'Spelled the same in guides of other makers up to November 2025',
    'broadcom-smtp-auth',
    DAY,
    'likely',
    'Nobody looked at the admin center itself for this guide.',
  ),
  default: fact(
    'Off in organisations made after January 2020, unless an admin switched it on',
    'ms-set-transportconfig',
    DAY,
  ),
  mailboxWins: fact(
    'What is set on the mailbox wins over the switch of the organisation',
    'ms-set-casmailbox',
    DAY,
    'sure',
    'Three states: on, off, and not set, which takes over what the organisation has.',
  ),
  oauthToo: fact(
    'Needed as well by apps that sign in with OAuth2',
    'oauth2-proxy-193',
    DAY,
    'sure',
    'While it is off, SMTP refuses every kind of sign-in.',
  ),
  silent: fact(
    'The box can be ticked while security defaults refuse every password; the admin center does not say so',
    'exchange-docs-2075',
    DAY,
  ),
  howLong: fact(
    'Usually minutes; allow an hour before you look for another cause',
    'exchange-docs-2071',
    DAY,
    'unsure',
    'Microsoft gives no figure. Guides by others say 3 to 15 minutes, and some people with a new organisation waited hours.',
  ),
  role: fact(
    'Exchange Administrator',
    'm365dsc-permissions',
    DAY,
    'likely',
    'The least role that was found. Inside Exchange, the role Mail Recipients. Whether User Administrator is enough is not known.',
  ),
  organisationSwitch: fact(
    'Exchange admin center > Settings > Mail flow > Turn off SMTP AUTH protocol for your organization',
    'tenable-cis-smtp',
    DAY,
    'sure',
    'Ticked means off. It may stay off: the tick on the mailbox is enough.',
  ),
} satisfies Record<string, Fact<string>>
