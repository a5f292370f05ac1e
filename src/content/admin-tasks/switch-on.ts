import { adminFacts } from '#content/admin-facts.ts'
import type { AdminTask } from '#content/admin-task.ts'
import type { AdminTaskId } from '#content/admin-task-ids.ts'
import { smtpFacts } from '#content/smtp-facts.ts'
import { code, control, link, text } from '#content/text.ts'

const { organisationSwitch, mailboxWins, oauthToo, path, labels, howLong, role } = smtpFacts

/** Authenticated SMTP itself. */
export const switchOn = {
  'organisation-switch': {
    why: [
      text`Two ways lead to the same: on for everybody, or off for everybody and on for the few mailboxes that send. The second is the better one. What is set on a mailbox wins, so the few go on sending.`,
      text`Organisations made after January 2020 have it off already. In an older one, switch it off after the next task, or senders that nobody thought of stop.`,
    ],
    role: text`Exchange Administrator. Inside Exchange, the role Organization Transport Settings.`,
    places: [
      {
        center: 'exchange',
        path: text`${control('Settings')} > ${control('Mail flow')} > ${control('Turn off SMTP AUTH protocol for your organization')}`,
      },
    ],
    steps: [
      text`Look how it stands. A tick means off.`,
      text`First switch on the mailboxes of your list, in the next task. Then tick the box here.`,
    ],
    commands: ['organisation-off'],
    verify: text`${code('Get-TransportConfig')} shows ${code('True')}: off. A mailbox of your list still sends, one that is not on it is refused.`,
    undo: text`Untick the box, or run the command with ${code('$false')}. Mailboxes that have no setting of their own follow at once or after some minutes.`,
    facts: [organisationSwitch, mailboxWins, smtpFacts.default, adminFacts.tenantRole],
  },
  mailboxes: {
    why: [
      text`While it is off, SMTP refuses every kind of sign-in, OAuth2 too. The name of the setting is negative: ${code('SmtpClientAuthenticationDisabled')} with ${code('$false')} is on.`,
    ],
    role: text`Exchange Administrator. Inside Exchange, the role Mail Recipients. Whether User Administrator is enough is not known; ${code('Get-ManagementRole -Cmdlet Set-CASMailbox')} tells who may in your organisation.`,
    places: [
      {
        center: 'microsoft-365',
        path: text`${control('Users')} > ${control('Active users')} > the user > ${control('Mail')} > ${control('Manage email apps')} > ${control('Authenticated SMTP')} > ${control('Save changes')}`,
      },
    ],
    steps: [
      text`One mailbox: ${link('/authenticated-smtp/', 'the five steps, with drawings')}.`,
      text`Switch on IMAP or POP in the same list where an app needs it, and off where nobody uses it.`,
      text`Several mailboxes: ${link('/admin/many/', 'a list becomes scripts')} that look first, change only what differs, and can put everything back.`,
    ],
    commands: ['mailbox-on', 'mailbox-check'],
    verify: text`The command shows ${code('False')} for the mailbox: on. Allow up to an hour, then send a test from the app.`,
    undo: text`Untick the box, or set ${code('$null')}: then the mailbox follows the organisation again.`,
    facts: [path, labels, role, oauthToo, howLong, adminFacts.whoMayRun],
  },
} satisfies Partial<Record<AdminTaskId, AdminTask>>
