import { adminFacts } from '#content/admin-facts.ts'
import type { AdminTask } from '#content/admin-task.ts'
import type { AdminTaskId } from '#content/admin-task-ids.ts'
import { retirements } from '#content/retirements.ts'
import { code, control, link, text } from '#content/text.ts'

const { report, signInLogRole, ewsList, legacyTls } = adminFacts

/** What goes on, and what ends. */
export const ahead = {
  'smtp-report': {
    why: [
      text`Its column ${control('Authentication Protocol')} says who still signs in with a password (Basic) and who with OAuth. Who is listed with Basic is who stops sending when passwords end.`,
    ],
    role: text`An admin who may open the Exchange admin center. Which role is the least for this report was not found.`,
    places: [
      {
        center: 'exchange',
        path: text`${control('Reports')} > ${control('Mail flow')} > ${control('SMTP AUTH clients report')}`,
      },
    ],
    steps: [
      text`Note each sender with Basic, and ask who looks after it. Exported, the report ${link('/admin/audit/', 'can be read back here')}: it says what each sender probably is.`,
      text`Give each a way: OAuth2, or ${link('/routes/', 'a route without a password')}.`,
      text`A sender that nobody knows is a reason to change its password and look at its sign-ins.`,
    ],
    verify: text`The next report has fewer lines with Basic, and at last none.`,
    undo: text`Nothing was changed.`,
    facts: [report, signInLogRole],
  },
  'december-2026': {
    why: [{ dated: 'basic-smtp' }, { dated: 'legacy-tls' }],
    role: text`Exchange Administrator. Inside Exchange, the role Organization Transport Settings.`,
    places: [
      {
        center: 'exchange',
        path: text`${control('Settings')} > ${control('Mail flow')} > ${control('Turn on use of legacy TLS clients')}`,
        doubt: text`That is the switch for old TLS. Which switch brings passwords back after December, Microsoft had not published when this was checked.`,
      },
    ],
    steps: [
      {
        turns: 'basic-smtp',
        before: text`Move every sender with Basic before the last week of December, the ones that matter most first.`,
        after: text`Go through the senders that had Basic in the report of December. What fails now has no other cause until you have ruled this one out.`,
      },
      {
        turns: 'basic-smtp',
        before: text`Do not plan with switching it on again: how, and for whom, is not published.`,
        after: text`If nothing else helps in time, look in Microsoft’s announcement how an admin switches passwords on again, and set yourself a day to end it.`,
      },
      text`Old devices that fetch mail and know only TLS 1.0 or 1.1 need new firmware or go. Switch off the use of old TLS where it was switched on.`,
      text`New organisations, for example after a merger, do not have passwords for SMTP at all by default.`,
    ],
    commands: ['december-check'],
    verify: {
      turns: 'basic-smtp',
      before: text`The SMTP AUTH clients report has no line with Basic, and each device was tested.`,
      after: text`No sender complains, and the report has no refused sender that you know. The refusal is ${code('5.7.139')} or ${code('5.7.30')}; which of them is not known for sure.`,
    },
    undo: text`A device can go back to its old sign-in only as long as passwords are accepted.`,
    facts: [retirements['basic-smtp'], retirements['legacy-tls'], report, legacyTls],
  },
  'year-2027': {
    why: [{ dated: 'ews-off' }, { dated: 'ews-end' }, { dated: 'basic-smtp' }],
    role: text`Exchange Administrator, for the list of applications. Whether less is enough was not found.`,
    steps: [
      {
        turns: 'ews-end',
        before: text`Find the apps that still use Exchange Web Services: some connectors, archives and older mail programs. ${link('/changes/', 'Which apps it touches')}`,
        after: text`Take the apps that used Exchange Web Services off your list of apps. ${link('/changes/', 'Which apps it touched')}`,
      },
      {
        turns: 'ews-end',
        before: text`Where one cannot be changed yet, keep it on the list of allowed applications, and set the day on which it goes. Nothing keeps it after its end.`,
        after: text`Look whether anything still tries: the maker may have a version that uses Microsoft Graph.`,
      },
      text`Put a reminder into the second half of 2027: then Microsoft names the final date for passwords with SMTP. ${link('/changes/', 'The dates as calendar files')}`,
    ],
    commands: ['ews-check'],
    verify: text`${code('EwsAllowedAppIDs')} lists only what you know and have a date for.`,
    undo: text`An application that is taken off the list can be put on it again, until the end of Exchange Web Services.`,
    facts: [retirements['ews-off'], retirements['ews-end'], retirements['basic-smtp'], ewsList],
  },
} satisfies Partial<Record<AdminTaskId, AdminTask>>
