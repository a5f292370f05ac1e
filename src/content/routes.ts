import { routeIds, type RouteId } from './route-ids.ts'
import type { Route } from './route.ts'
import { route as azure } from './routes/azure-communication-services.ts'
import { route as directSend } from './routes/direct-send.ts'
import { route as highVolume } from './routes/high-volume-email.ts'
import { route as proxy } from './routes/oauth-proxy.ts'
import { route as connector } from './routes/relay-connector.ts'
import { route as oauth } from './routes/smtp-oauth.ts'
import { route as password } from './routes/smtp-password.ts'

/** All routes, by id. Large: load it only where one of them is shown. */
export const routes: Readonly<Record<RouteId, Route>> = {
  'smtp-oauth': oauth,
  'relay-connector': connector,
  'oauth-proxy': proxy,
  'high-volume-email': highVolume,
  'azure-communication-services': azure,
  'direct-send': directSend,
  'smtp-password': password,
}

export const routeList: readonly Route[] = routeIds.map((id) => routes[id])
