import { fact, type Fact } from './fact.ts'
import { control, slot, text, type Text } from './text.ts'

export type FiveStepId = 'sign-in' | 'users' | 'display-name' | 'manage-email-apps' | 'authenticated-smtp'

export type FiveStep = {
  /** Public: names the tick that a browser keeps, the anchor, and the drawing. */
  id: FiveStepId
  title: Text
  text: Text
  /** What the drawing shows, for those who do not see it. */
  drawing: string
}

const DAY = '2026-11-23'

/** Authenticated SMTP for one mailbox, in the Microsoft 365 admin center. The admin does all five. */
export const fiveSteps: readonly FiveStep[] = [
  {
    id: 'sign-in',
    title: text`Sign in to the Microsoft 365 admin center`,
    text: text`Open ${slot('adminCenter')} and sign in with an account that has an admin role.`,
    drawing: 'A browser window at the admin center with the sign-in field marked.',
  },
  {
    id: 'users',
    title: text`Select ${control('Users')}, then ${control('Active users')}`,
    text: text`Both are in the menu at the side. If the menu is closed, open it with the three lines at the top.`,
    drawing: 'The menu of the admin center. Users is marked 1 and Active users below it is marked 2.',
  },
  {
    id: 'display-name',
    title: text`Select the display name of the mailbox`,
    text: text`Click the name itself, not the circle before it. A pane opens at the side.`,
    drawing: 'The list of active users with one display name marked.',
  },
  {
    id: 'manage-email-apps',
    title: text`Select ${control('Mail')}, then ${control('Manage email apps')}`,
    text: text`${control('Mail')} is a tab of the pane. ${control('Manage email apps')} stands under ${control('Email apps')}.`,
    drawing: 'The pane of the user. The tab Mail is marked 1 and the link Manage email apps is marked 2.',
  },
  {
    id: 'authenticated-smtp',
    title: text`Tick ${control('Authenticated SMTP')}, then select ${control('Save changes')}`,
    text: text`If it is ticked already, leave it: something else refuses.`,
    drawing: 'A list of email apps. The box Authenticated SMTP is marked 1 and Save changes is marked 2.',
  },
]

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
