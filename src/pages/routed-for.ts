import type { RoutedWay } from '#content/route.ts'
import type { Raw, World } from '#flow/answers.ts'
import { routedOf, routeFor } from '#flow/route-rules.ts'
import { walk } from '#flow/walk.ts'

/** The way with its route, where the answers of a link lead to one. Routes are fetched only then. */
export async function routedFor(raw: Raw, world: World): Promise<RoutedWay | undefined> {
  const { answers } = walk(raw, world)
  const way = routedOf(answers, world.app)
  const id = routeFor(answers, world)
  if (way === undefined || id === undefined || world.app === undefined) return undefined
  const { routedWay } = await import('#content/routed-way.ts')
  return routedWay({
    app: world.app,
    way,
    id,
    today: world.today,
    oauthUnknown: answers.oauth === 'unknown',
  })
}
