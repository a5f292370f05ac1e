import type { Day } from './day.ts'
import type { Confidence } from './fact.ts'
import type { SourceId } from './sources.ts'
import { control, link, text, type Text } from './text.ts'

/** What can still refuse an app that is allowed, or let people allow others. */
export type ConsentObstacle = {
  id: string
  title: string
  text: Text
  /** The least role that may look at it, or change it. */
  role: string
  source: SourceId
  checked: Day
  confidence: Confidence
}

const checked = '2026-11-25'

/** The likeliest first. */
export const consentObstacles: readonly ConsentObstacle[] = [
  {
    id: 'switched-off',
    title: 'IMAP, POP or Authenticated SMTP is off',
    text: text`Consent opens nothing that is switched off for the mailbox or for the organisation. ${link('/authenticated-smtp/', 'Switch on Authenticated SMTP')} only where a mailbox sends by SMTP.`,
    role: 'Exchange Administrator',
    source: 'm365dsc-permissions',
    checked: '2026-11-23',
    confidence: 'likely',
  },
  {
    id: 'conditional-access',
    title: 'Conditional Access',
    text: text`Policies about a known device, a place, multi-factor authentication or approved apps hold for these apps as well. The sign-in log of the account names the policy that refused.`,
    role: 'Conditional Access Administrator to change a policy, Reports Reader to read the log',
    source: 'ms-block-legacy',
    checked: '2026-11-23',
    confidence: 'likely',
  },
  {
    id: 'assignment',
    title: 'Assignment required',
    text: text`Where the application says ${control('Assignment required')}, only people who are assigned to it may sign in, and an admin has to have allowed it, whatever people may allow themselves.`,
    role: 'Cloud Application Administrator',
    source: 'ms-user-consent',
    checked,
    confidence: 'sure',
  },
  {
    id: 'user-consent',
    title: 'What people may allow themselves',
    text: text`It stands in the Microsoft Entra admin center under ${control('Entra ID')}, ${control('Enterprise apps')}, ${control('Consent and permissions')}, ${control('User consent settings')}. Nothing has to be changed there for an app that you allow for everybody. A change is for the future only: what people allowed before stays.`,
    role: 'Privileged Role Administrator in PowerShell; Microsoft names Global Administrator for the admin center',
    source: 'ms-user-consent',
    checked,
    confidence: 'sure',
  },
  {
    id: 'requests',
    title: 'People can ask for an app',
    text: text`With ${control('Users can request admin consent to apps they are unable to consent to')}, under ${control('Admin consent settings')} in the same place, Microsoft’s page offers a form in place of a dead end. It can take an hour until it shows. Who reviews the requests needs the role for allowing all the same.`,
    role: 'Global Administrator, once',
    source: 'ms-consent-requests',
    checked,
    confidence: 'sure',
  },
  {
    id: 'ews',
    title: 'Exchange Web Services',
    text: text`Apps that still use it also need an exception for their id until it ends: ${link('/changes/', 'what ends and when')}.`,
    role: 'Exchange Administrator',
    source: 'ms-ews',
    checked: '2026-11-23',
    confidence: 'likely',
  },
]
