import type { AdminTaskId } from './admin-task-ids.ts'
import type { Timed } from './timed.ts'

/** What each task is called: in the list as an order, on paper in fewer words. */
export const adminTaskTitles: Record<AdminTaskId, { title: Timed<string>; short: Timed<string> }> = {
  'who-needs-smtp': {
    title: 'Find out who really needs Authenticated SMTP',
    short: 'List who really needs Authenticated SMTP',
  },
  licences: {
    title: 'Check that each mailbox has a licence with Exchange Online',
    short: 'Each mailbox has a licence with Exchange Online',
  },
  devices: {
    title: 'Choose a route for devices and programs that send',
    short: 'A route for each device and program that sends',
  },
  'organisation-switch': {
    title: 'Leave Authenticated SMTP off for the organisation',
    short: 'Authenticated SMTP is off for the organisation',
  },
  mailboxes: {
    title: 'Switch it on for the mailboxes that send',
    short: 'On for the mailboxes of the list',
  },
  'security-defaults': {
    title: 'Keep security defaults, and know what they refuse',
    short: 'Security defaults looked at, and kept',
  },
  'conditional-access': {
    title: 'Look at Conditional Access',
    short: 'Conditional Access looked at',
  },
  'authentication-policy': {
    title: 'Look for an authentication policy that refuses passwords',
    short: 'Authentication policies looked at',
  },
  consent: {
    title: 'Allow the apps that you offer',
    short: 'Consent given for the apps that are offered',
  },
  dns: {
    title: 'Check autodiscover and the mail host of each domain',
    short: 'Autodiscover and MX of each domain',
  },
  'tell-people': {
    title: 'Tell people how to set it up',
    short: 'People told, link and poster handed out',
  },
  'smtp-report': {
    title: 'Read the SMTP AUTH clients report once a month',
    short: 'SMTP AUTH clients report read, once a month',
  },
  'december-2026': {
    title: {
      turns: 'basic-smtp',
      before: 'Be ready for the end of December 2026',
      after: 'See who lost SMTP at the end of December 2026',
    },
    short: {
      turns: 'basic-smtp',
      before: 'Ready for the end of December 2026',
      after: 'Who lost SMTP at the end of December 2026',
    },
  },
  'year-2027': {
    title: 'Plan for 2027',
    short: 'Plan for 2027: Exchange Web Services, the final date',
  },
}

/** The tasks in the order in which they are done. */
export const adminTaskGroups = [
  { id: 'decide', title: 'Decide', tasks: ['who-needs-smtp', 'licences', 'devices'] },
  { id: 'switch-on', title: 'Switch on', tasks: ['organisation-switch', 'mailboxes'] },
  {
    id: 'sign-in',
    title: 'Let the sign-in through',
    tasks: ['security-defaults', 'conditional-access', 'authentication-policy', 'consent'],
  },
  { id: 'find', title: 'Let apps find the mailbox', tasks: ['dns'] },
  { id: 'people', title: 'Tell people', tasks: ['tell-people'] },
  { id: 'ahead', title: 'Watch, and plan ahead', tasks: ['smtp-report', 'december-2026', 'year-2027'] },
] as const satisfies readonly { id: string; title: string; tasks: readonly AdminTaskId[] }[]

export type AdminTaskGroupId = (typeof adminTaskGroups)[number]['id']
