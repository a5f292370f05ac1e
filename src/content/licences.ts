import { fact, type Fact } from './fact.ts'
import { control, link, text, type Text } from './text.ts'

/** A family of licences that behave alike. */
export type Licence = {
  id: string
  /** The names under which they are sold. */
  plans: readonly string[]
  /** Whether there is a mailbox that a person may connect. */
  mailbox: boolean
  service: Fact<string>
  size?: Fact<string>
  /** Whether the protocol is on for a new mailbox. An admin can change either. */
  imap?: Fact<'on' | 'off'>
  pop?: Fact<'on' | 'off'>
  note?: Text
}

const DAY = '2026-11-23'

const on = fact('on', 'ms-set-casmailboxplan', DAY)
const imapOffOnKiosk = fact(
  'off',
  'ms-set-casmailboxplan',
  DAY,
  'sure',
  'The default of the mailbox plan ExchangeOnlineDeskless.',
)

/** From the plans most people have to those without a mailbox. */
export const licences: readonly Licence[] = [
  {
    id: 'business',
    plans: ['Microsoft 365 Business Basic', 'Business Standard', 'Business Premium'],
    mailbox: true,
    service: fact('Exchange Online Plan 1', 'negotiations-exchange-plans', DAY, 'likely'),
    size: fact(
      '100 GB',
      'atwork-100gb',
      DAY,
      'unsure',
      'Until summer 2026 it was 50 GB. The larger size is known from resellers only.',
    ),
    imap: on,
    pop: on,
  },
  {
    id: 'plan-1',
    plans: ['Exchange Online Plan 1', 'Office 365 E1'],
    mailbox: true,
    service: fact('Exchange Online Plan 1', 'negotiations-exchange-plans', DAY, 'likely'),
    size: fact(
      '50 GB',
      'negotiations-exchange-plans',
      DAY,
      'likely',
      'Whether it grew in 2026 as for the Business plans was not found.',
    ),
    imap: on,
    pop: on,
  },
  {
    id: 'plan-2',
    plans: ['Exchange Online Plan 2', 'Microsoft 365 E3, E5', 'Office 365 E3, E5'],
    mailbox: true,
    service: fact('Exchange Online Plan 2', 'negotiations-exchange-plans', DAY, 'likely'),
    size: fact('100 GB', 'ms-frontline', DAY),
    imap: on,
    pop: on,
  },
  {
    id: 'kiosk',
    plans: ['Exchange Online Kiosk', 'Microsoft 365 F3', 'Office 365 F3'],
    mailbox: true,
    service: fact('Exchange Online Kiosk', 'ms-set-casmailboxplan', DAY, 'likely'),
    size: fact('2 GB', 'ms-frontline', DAY),
    imap: imapOffOnKiosk,
    pop: on,
    note: text`The licence includes no Outlook for the desktop, and the new Outlook refuses it. Use Outlook on the web or a phone, or ask your admin to switch IMAP on for another app.`,
  },
  {
    id: 'education',
    plans: ['Office 365 A1, A3, A5', 'Microsoft 365 A3, A5'],
    mailbox: true,
    service: fact('Plan 1 with A1, Plan 2 with A3 and A5', 'ms-education-plans', DAY, 'likely'),
    imap: on,
    pop: on,
    note: text`Schools and universities often forbid consent: expect “Need admin approval” in apps that are not made by Microsoft.`,
  },
  {
    id: 'shared',
    plans: ['Shared mailbox'],
    mailbox: true,
    service: fact('No licence of its own up to 50 GB', 'petri-shared-mailboxes', DAY, 'likely'),
    size: fact('50 GB', 'petri-shared-mailboxes', DAY, 'likely'),
    note: text`Nobody signs in to it. A person with a licence and with access opens it.`,
  },
  {
    id: 'f1',
    plans: ['Microsoft 365 F1'],
    mailbox: false,
    service: fact(
      'None that may be used',
      'ms-frontline',
      DAY,
      'sure',
      'A mailbox may exist for the calendar of Teams, but the licence gives no right to use it.',
    ),
  },
  {
    id: 'apps',
    plans: ['Microsoft 365 Apps for business', 'Microsoft 365 Apps for enterprise'],
    mailbox: false,
    service: fact(
      'None',
      'ms-business-plans',
      DAY,
      'likely',
      'Outlook is included as a program, but no mailbox to connect it to.',
    ),
  },
]

/** Where licences can be seen. */
export const licenceLists = {
  own: fact(
    'portal.office.com/account > Subscriptions',
    'ms-license-types',
    DAY,
    'likely',
    'The address may lead on to another page of your account. In the other clouds it is a different one.',
  ),
  admin: fact(
    'Admin center > Users > Active users > the user > Licenses and apps',
    'cloudex-smtp-box',
    DAY,
    'likely',
    'Second-hand guides agree on these names.',
  ),
} satisfies Record<string, Fact<string>>

/** What to do without a mailbox, by who can do it. */
export const withoutMailbox: readonly Text[] = [
  text`Look first whether there is one all the same: a person can have several licences. If Outlook on the web shows your mail and your licence is not F1, you have a mailbox.`,
  text`Ask your admin for a licence that includes Exchange Online. The smallest that works with every app of this guide is Exchange Online Plan 1.`,
  text`Your admin assigns it in the admin center under ${control('Users')}, ${control('Active users')}, the user, ${control('Licenses and apps')}. The mailbox appears after a while.`,
  text`If a printer or a program has to send and nobody has to read, a mailbox may not be needed at all: ${link('/apps/smtp-device/', 'printer, scanner or program')}.`,
]
