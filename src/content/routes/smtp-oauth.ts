import { routeFacts } from '#content/route-facts.ts'
import type { Route } from '#content/route.ts'
import { control, slot, text } from '#content/text.ts'

export const route: Route = {
  id: 'smtp-oauth',
  name: 'Its own sign-in with Microsoft (SMTP with OAuth2)',
  says: text`The device or program signs in on Microsoft’s page and sends through a mailbox.`,
  server: text`${slot('smtp.host')}`,
  port: 587,
  encryption: 'STARTTLS',
  signIn: 'OAuth2',
  recipients: 'anyone',
  needs: [
    text`OAuth 2.0 in its mail form: newer firmware or a newer version.`,
    text`A mailbox with a licence, and ${control('Authenticated SMTP')} switched on for it.`,
  ],
  limits: [[`${routeFacts.rate.value}, ${routeFacts.recipients.value}, ${routeFacts.connections.value}.`]],
  cost: text`None beyond the licence of the mailbox.`,
  breaks: [
    text`Somebody switches ${control('Authenticated SMTP')} off.`,
    text`The sign-in is withdrawn or expires, for example when the account changes.`,
    text`A rule of the organisation refuses the device or its place (Conditional Access).`,
  ],
  confidence: 'sure',
  elsewhere: text`For GCC High, DoD and China nobody has confirmed the sign-in that is built into devices. Ask the maker.`,
  prepare: [],
  trouble: [],
  sources: ['ms-oauth-imap-pop-smtp', 'ms-devices', 'ms-smtp-improvements'],
  checked: '2026-11-23',
}
