import type { Change } from '#content/change.ts'
import { control, text } from '#content/text.ts'

const checked = '2026-11-23'

/** What Microsoft changed. What it switches off stands in `retirements.ts` and comes from there. */
export const microsoftChanges: readonly Change[] = [
  {
    id: 'direct-send-refused',
    day: '2025-04-28',
    what: text`An admin can refuse Direct Send for the whole organisation. Ask whether yours does.`,
    touches: { routes: ['direct-send'] },
    source: 'ms-direct-send',
    checked,
    confidence: 'sure',
  },
  {
    id: 'admin-consent-default',
    day: '2025-11-30',
    when: 'October and November 2025',
    what: text`By Microsoft’s default an admin has to allow this app before somebody uses it for the first time. What had been allowed before keeps working.`,
    touches: { adminConsent: true, ways: ['imap', 'pop', 'exchange'] },
    source: 'ms-app-consent',
    checked,
    confidence: 'sure',
  },
  {
    id: 'smtp-plan-2026',
    day: '2026-01-27',
    what: text`Microsoft moved the end of passwords for SMTP to the end of December 2026. The dates before, in March and April 2026, do not hold.`,
    touches: { retirement: 'basic-smtp' },
    source: 'ms-smtp-timeline',
    checked,
    confidence: 'sure',
  },
  {
    id: 'legacy-tls-plan',
    day: '2026-04-28',
    what: text`Microsoft announced the end of TLS 1.0 and 1.1 for IMAP and POP.`,
    touches: { retirement: 'legacy-tls' },
    source: 'ms-legacy-tls',
    checked,
    confidence: 'sure',
  },
  {
    id: 'hve-paid',
    day: '2026-06-01',
    what: text`High Volume Email is no preview any more, and is paid by use.`,
    touches: { routes: ['high-volume-email'] },
    source: 'ms-hve-ga',
    checked,
    confidence: 'likely',
  },
  {
    id: 'onmicrosoft-senders',
    day: '2026-06-01',
    when: 'October 2025 to June 2026',
    what: text`A sender address that ends in onmicrosoft.com reaches at most 100 people outside in a day. Send from a domain of your own.`,
    touches: { routes: ['smtp-oauth', 'smtp-password', 'oauth-proxy'] },
    source: 'ms-ndr',
    checked,
    confidence: 'likely',
  },
  {
    id: 'mx-microsoft',
    day: '2026-07-01',
    when: 'July 2026',
    what: text`Domains added since then have their mail host under mx.microsoft. Look it up under ${control('Domains')} and never make it from the name of the domain.`,
    touches: { routes: ['relay-connector', 'direct-send'] },
    source: 'ms-dns-provisioning',
    checked,
    confidence: 'sure',
  },
]
