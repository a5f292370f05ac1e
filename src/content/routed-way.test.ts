import { expect, test } from 'vitest'
import { app } from './apps/grafana.ts'
import { localRelay } from './local-relay.ts'
import { routedWay } from './routed-way.ts'
import type { RouteId } from './route-ids.ts'
import { routes } from './routes.ts'

const [way] = app.ways
const filesOn = (id: RouteId) =>
  way?.works ? routedWay({ app, way, id, today: '2026-11-23', oauthUnknown: false }).way.files : []

test('files that point at a relay are offered on the route of the relay alone', () => {
  expect(filesOn('oauth-proxy')).toEqual(['grafana-ini', 'compose-relay', 'powershell'])
  expect(filesOn('smtp-password')).toEqual(['powershell'])
  expect(filesOn('relay-connector')).toBeUndefined()
})

test('the route names the port that the files have', () => {
  expect(routes['oauth-proxy'].port).toBe(localRelay.port)
})
