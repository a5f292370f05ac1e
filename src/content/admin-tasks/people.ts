import { adminFacts } from '#content/admin-facts.ts'
import type { AdminTask } from '#content/admin-task.ts'
import type { AdminTaskId } from '#content/admin-task-ids.ts'
import { connectionFacts } from '#content/connection-facts.ts'
import { autodiscover } from '#content/dns-facts.ts'
import { code, control, link, text } from '#content/text.ts'

/** What people meet first. */
export const people = {
  dns: {
    why: [
      text`Outlook and other apps find the mailbox through the record ${code('autodiscover')} of the domain. A record that still points at an old server makes them ask for passwords that lead nowhere.`,
      text`Devices that send through a connector or by Direct Send need the mail host. Domains added since July 2026 have it under ${code('mx.microsoft')}, so it cannot be guessed from the domain.`,
    ],
    role: text`To look: anybody. To change: whoever manages the DNS of the domain.`,
    places: [
      {
        center: 'microsoft-365',
        path: text`${control('Settings')} > ${control('Domains')} > the domain > its DNS records`,
      },
    ],
    steps: [
      text`Compare what the admin center asks for with what the DNS has.`,
      text`Remove records ${code('autodiscover')} of a server that is gone, also in the DNS inside your own network.`,
    ],
    commands: ['dns-records'],
    verify: text`The records say what the admin center asks for. A new Outlook profile finds the mailbox from the address alone.`,
    undo: text`Note each record before you change it, and set it back. Others may see the old one until its time to live has passed.`,
    facts: [autodiscover.worldwide, adminFacts.newDomains],
  },
  'tell-people': {
    why: [
      text`Most questions come from three things: a password typed where Microsoft’s sign-in page is meant, the wrong app, and “Need admin approval”. A link with the right app chosen answers all three.`,
    ],
    role: text`None.`,
    steps: [
      text`Make one link for everybody: choose the app in ${link('/setup/prerequisites/', 'the guide')} and share it. There is nobody’s name in it. With ${link('/admin/preset/', 'a preset')} it also says which apps you want, and who helps.`,
      text`Send it with the words below, and hang up ${link('/admin/poster/', 'the poster')}.`,
      text`Say who helps, and that nobody will ever ask for a password by phone or mail.`,
    ],
    verify: text`Let one person who has not done it yet follow the link while you watch and say nothing.`,
    undo: text`Nothing was switched on. Tell people where the old link does not hold any more.`,
    facts: [connectionFacts.imapPopSignIn, connectionFacts.smtpSignIn],
  },
} satisfies Partial<Record<AdminTaskId, AdminTask>>
