import { retirementDays } from '#content/retirement-days.ts'
import { routeIds, type RouteId } from '#content/route-ids.ts'
import { because, whyNot } from '#content/route-reasons.ts'
import type { Text } from '#content/text.ts'
import type { Answers, World } from './answers.ts'
import { routedOf, routeFor, routeOpen } from './route-rules.ts'

export type Recommendation = {
  route: RouteId
  because: Text
  /** Every other route, in the order of soundness, with one line why not. */
  otherwise: readonly { route: RouteId; why: Text }[]
}

/** The one route that fits the answers, why it does, and why the others do not. */
export function recommendRoute(answers: Answers, world: World): Recommendation | undefined {
  const route = routeFor(answers, world)
  if (route === undefined) return undefined
  return {
    route,
    because: because[reason(route, answers, world)],
    otherwise: routeIds
      .filter((id) => id !== route)
      .map((id) => ({ route: id, why: whyNot[obstacle(id, route, answers, world)] })),
  }
}

const passwordsOff = ({ today }: World) => today >= retirementDays['basic-smtp']

function reason(route: RouteId, answers: Answers, world: World): keyof typeof because {
  const { cloud = 'worldwide', oauth, to, ip, volume, relay } = answers
  switch (route) {
    case 'smtp-oauth':
      return cloud === 'worldwide' ? 'oauth' : 'oauthElsewhere'
    case 'relay-connector':
      return to === 'inside' ? 'connectorInside' : 'connector'
    case 'oauth-proxy':
      return oauth === 'yes' ? 'proxyElsewhere' : relay === 'yes' ? 'proxy' : 'proxyUnsure'
    case 'high-volume-email':
      return 'highVolume'
    case 'azure-communication-services':
      return volume === 'many' ? 'azureMany' : 'azure'
    case 'direct-send':
      return ip === 'yes' ? 'directSend' : 'directSendUnsure'
    case 'smtp-password':
      return passwordsOff(world) ? 'passwordThen' : 'password'
  }
}

function obstacle(id: RouteId, chosen: RouteId, answers: Answers, world: World): keyof typeof whyNot {
  const { cloud = 'worldwide', oauth, to, ip, volume, relay } = answers
  if (!routeOpen(id, cloud, world.today)) return 'cloud'
  if (id === 'smtp-password') return passwordsOff(world) ? 'passwordThen' : 'password'
  if (chosen === 'smtp-oauth' && cloud === 'worldwide') {
    return id === 'direct-send' || id === 'high-volume-email' ? 'outside' : 'notNeeded'
  }
  const outside = to === 'inside' ? undefined : to === 'anyone' ? 'outside' : 'outsideUnknown'
  switch (id) {
    case 'smtp-oauth':
      if (routedOf(answers, world.app)?.routed.oauth === undefined) return 'oauthNever'
      return oauth === 'yes' ? 'oauthElsewhere' : oauth === 'no' ? 'oauthNo' : 'oauthUnknown'
    case 'relay-connector':
      return ip === 'yes' ? 'connectorNext' : ip === 'no' ? 'noAddress' : 'addressUnknown'
    case 'oauth-proxy':
      return relay === 'no' ? 'noRelay' : volume === 'many' ? 'mailboxLimits' : 'hasToRun'
    case 'high-volume-email':
      return outside ?? 'paidInside'
    case 'azure-communication-services':
      return to === 'inside' && ip !== 'yes' ? 'madeForOutside' : 'paid'
    case 'direct-send':
      return outside ?? (ip === 'yes' ? 'slowed' : 'junk')
  }
}
