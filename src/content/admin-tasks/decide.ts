import { adminFacts } from '#content/admin-facts.ts'
import type { AdminTask } from '#content/admin-task.ts'
import type { AdminTaskId } from '#content/admin-task-ids.ts'
import { licenceLists, licences } from '#content/licences.ts'
import { retirements } from '#content/retirements.ts'
import { smtpFacts } from '#content/smtp-facts.ts'
import { control, link, text } from '#content/text.ts'

const { report, signInLog, signInLogRole, states } = adminFacts
const kiosk = licences.flatMap(({ id, imap }) => (id === 'kiosk' && imap !== undefined ? [imap] : []))

/** Before anything is switched on. */
export const decide = {
  'who-needs-smtp': {
    why: [
      text`Outlook, Outlook on the web and phones with an Exchange account do not use it. It is for apps with IMAP or POP, for devices and for programs that send. Every mailbox that has it without need is one more door for guessed passwords.`,
    ],
    role: text`Reports Reader for the sign-in logs. For the report, an admin who may open the Exchange admin center.`,
    places: [
      {
        center: 'exchange',
        path: text`${control('Reports')} > ${control('Mail flow')} > ${control('SMTP AUTH clients report')}`,
      },
      {
        center: 'entra',
        path: text`${control('Sign-in logs')}, filter ${control('Client app')}: ${control('Authenticated SMTP')}, ${control('IMAP4')}, ${control('POP3')}`,
      },
    ],
    steps: [
      text`Take the senders of the report of the last weeks; exported, ${link('/admin/audit/', 'it can be read here')}. In the sign-in logs, look at the tab of non-interactive sign-ins as well.`,
      text`Ask who else is to send: people with another mail app, printers, websites, scripts.`,
      text`Write down for each: the mailbox, the app or device, and who looks after it.`,
    ],
    commands: ['smtp-states'],
    verify: text`Every sender of the report stands on your list, and every line of your list has a name behind it.`,
    undo: text`Nothing was changed.`,
    facts: [report, signInLog, signInLogRole, states, smtpFacts.oauthToo],
  },
  licences: {
    why: [
      text`Without one there is no mailbox to connect, and the box ${control('Authenticated SMTP')} is missing. With Exchange Online Kiosk and the F3 plans IMAP is off until you switch it on. ${link('/licences/', 'Which licences have a mailbox')}`,
    ],
    role: text`Not found in a source. Whoever assigns licences in your organisation can see them.`,
    places: [
      {
        center: 'microsoft-365',
        path: text`${control('Users')} > ${control('Active users')} > the user > ${control('Licenses and apps')}`,
        doubt: text`These names come from guides by others.`,
      },
    ],
    steps: [
      text`Go through the list of the task before. A shared mailbox needs no licence of its own up to 50 GB, but nobody signs in to it: a person with a licence opens it.`,
      text`Where a device only sends and nobody reads, a licence may not be needed at all: ${link('/routes/', 'routes for what sends')}.`,
    ],
    commands: ['mailbox-plans'],
    verify: text`Each mailbox on your list shows a plan with Exchange Online, and under ${control('Mail')} its ${control('Email apps')}.`,
    undo: text`Nothing was changed.`,
    facts: [licenceLists.admin, ...kiosk],
  },
  devices: {
    why: [
      text`Most printers, and many programs, know only a password. That is the sign-in that ends.`,
      { dated: 'basic-smtp' },
    ],
    role: text`Exchange Administrator makes connectors and accounts for High Volume Email. Whether less is enough was not found.`,
    places: [{ center: 'exchange', path: text`${control('Mail flow')} > ${control('Connectors')}` }],
    steps: [
      text`Look for OAuth2 in the settings or the newest firmware of the device: ${link('/apps/', 'what each one can')}.`,
      text`Where it has none, take a connector, Direct Send, High Volume Email or a small program that signs in for it: ${link('/routes/', 'which one fits')}.`,
      text`Keep the password only for what cannot be changed in time, and note until when.`,
    ],
    commands: ['direct-send'],
    verify: text`Send a test from each device, to a colleague and, where it has to reach others, to an address outside.`,
    undo: text`Set the old server and sign-in in the device again, as long as passwords are accepted. Remove a connector that nothing uses any more.`,
    facts: [retirements['basic-smtp']],
  },
} satisfies Partial<Record<AdminTaskId, AdminTask>>
