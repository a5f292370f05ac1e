import type { CloudId } from './clouds.ts'
import type { RetirementId } from './retirements.ts'

/** The routes on which a device or program can send, the soundest first. Ids are public and for ever. */
export const routeIds = [
  'smtp-oauth',
  'relay-connector',
  'oauth-proxy',
  'high-volume-email',
  'azure-communication-services',
  'direct-send',
  'smtp-password',
] as const

export type RouteId = (typeof routeIds)[number]

export type RouteRule = {
  /** Clouds for which the route is confirmed; absent: all. */
  clouds?: readonly CloudId[]
  /** Closes the route from that day. The last day of passwords is not announced, so nothing closes yet. */
  ends?: RetirementId
  /** Mail leaves through SMTP AUTH of a mailbox, which an admin has to switch on. */
  smtpAuth?: true
}

/** What decides about a route: small, because every step of the wizard needs it. The rest is in `routes/`. */
export const routeRules: Record<RouteId, RouteRule> = {
  'smtp-oauth': { smtpAuth: true },
  'relay-connector': {},
  'oauth-proxy': { smtpAuth: true },
  'high-volume-email': { clouds: ['worldwide'] },
  'azure-communication-services': { clouds: ['worldwide'] },
  'direct-send': {},
  'smtp-password': { smtpAuth: true },
}
