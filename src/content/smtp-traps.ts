import type { Day } from './day.ts'
import type { Confidence } from './fact.ts'
import type { SourceId } from './sources.ts'
import { code, control, link, text, type Text } from './text.ts'
import type { Who } from './who.ts'

/** What can still refuse mail when the box is ticked. */
export type SmtpTrap = {
  id: 'box-missing' | 'security-defaults' | 'conditional-access' | 'authentication-policy' | 'sender'
  title: Text
  text: Text
  fix: Text
  who: Who
  /** Which sign-in it stops. */
  stops: 'password' | 'both'
  source: SourceId
  checked: Day
  confidence: Confidence
}

const checked = '2026-11-23'

/** The likeliest first. */
export const smtpTraps: readonly SmtpTrap[] = [
  {
    id: 'box-missing',
    title: text`The box is missing`,
    text: text`There is no ${control('Authenticated SMTP')} in the list where the user has no licence with Exchange Online, for the mailbox of a room or a device, and for a while after a mailbox was restored.`,
    fix: text`Your admin looks at ${control('Licenses and apps')} of the user, or uses PowerShell. ${link('/licences/', 'Which licences include a mailbox')}`,
    who: 'admin',
    stops: 'both',
    source: 'cloudex-smtp-box',
    checked,
    confidence: 'unsure',
  },
  {
    id: 'security-defaults',
    title: text`Security defaults are on`,
    text: text`They refuse every password for SMTP, without exceptions. The box can be ticked all the same, and nothing in the admin center says that it has no effect. The app sees ${code('5.7.139')} with the words “security defaults policy”.`,
    fix: text`Use an app that signs in with OAuth2. Switching security defaults off for the sake of one mailbox leaves every account less safe; an organisation that needs exceptions replaces them by Conditional Access first.`,
    who: 'admin',
    stops: 'password',
    source: 'ms-security-defaults',
    checked,
    confidence: 'sure',
  },
  {
    id: 'conditional-access',
    title: text`Conditional Access refuses`,
    text: text`A policy that blocks legacy authentication, or asks for multi-factor authentication, refuses passwords. Other policies (a known device, a place, an approved app) hold for OAuth2 as well. A sign of it: sending works in one network and fails in another.`,
    fix: text`Your admin opens the sign-in log of the account in Entra, sees which policy refused, and decides about an exception for this account.`,
    who: 'admin',
    stops: 'both',
    source: 'ms-block-legacy',
    checked,
    confidence: 'sure',
  },
  {
    id: 'authentication-policy',
    title: text`An authentication policy refuses passwords`,
    text: text`An authentication policy in Exchange can forbid passwords for SMTP, for one user or for all. The app sees ${code('5.7.139')} with the words “basic authentication is disabled”. OAuth2 is not affected, as far as the names and the design say.`,
    fix: text`Use an app that signs in with OAuth2, or your admin gives the account a policy with ${code('AllowBasicAuthSmtp')}. A change takes up to 24 hours.`,
    who: 'admin',
    stops: 'password',
    source: 'ms-authentication-policy',
    checked,
    confidence: 'likely',
  },
  {
    id: 'sender',
    title: text`The sender is another address`,
    text: text`Sign-in works, but the message comes back with ${code('5.7.60')} or ${code('SendAsDenied')}. The app sends as an address that does not belong to the signed-in mailbox.`,
    fix: text`Set the sender in the app to the address of the mailbox, or your admin gives the account the permission Send As on the other mailbox.`,
    who: 'you',
    stops: 'both',
    source: 'ms-fix-printers',
    checked,
    confidence: 'sure',
  },
]
