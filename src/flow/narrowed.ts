import type { App, Instead, WayId } from '#content/app.ts'
import type { AppEntry } from '#content/app-entry.ts'
import type { LeftOut, Preset } from '#content/preset.ts'
import { cloudIds } from '#content/clouds.ts'
import { devices } from '#content/devices.ts'
import { organisationWords } from '#content/organisation-words.ts'
import type { Raw, World } from './answers.ts'
import { openWays } from './app-state.ts'
import { bestApp, type Place } from './chosen-app.ts'

/**
 * An app as an organisation offers it. A way that it closes is one that fails, with its reason and with the
 * nearest that works: so every rule that knows failing ways knows this one.
 */
export function narrowedApp(
  app: App,
  { device, cloud }: Raw,
  world: Pick<World, 'preset' | 'today'>,
  list: readonly AppEntry[],
): App {
  const closed = closedBy(world.preset)
  if (!app.ways.some(({ way, works }) => works && closed.has(way))) return app
  const left = app.ways.find(({ way, works }) => works && !closed.has(way))?.way
  const place = {
    device: devices.find(({ id }) => id === device)?.id ?? app.devices[0],
    cloud: cloudIds.find((id) => id === cloud),
  }
  const instead = left === undefined ? nearest(app, place, world, list) : { app: app.id, way: left }
  return {
    ...app,
    ways: app.ways.map((way) => {
      const by = way.works ? closed.get(way.way) : undefined
      if (by === undefined) return way
      const because = [organisationWords.says(by)]
      return { way: way.way, works: false, closed: true, because, instead, sources: [] }
    }),
  }
}

/** The same for a line of a list. */
export function narrowedEntry(entry: AppEntry, preset: Preset): AppEntry {
  const closed = closedBy(preset)
  const ways = entry.ways.filter((way) => !closed.has(way))
  return ways.length === entry.ways.length ? entry : { ...entry, ways, closed: true }
}

const closedBy = ({ closedWays = [] }: Preset): ReadonlyMap<WayId, LeftOut> =>
  new Map(closedWays.map(({ way, ...by }) => [way, by]))

/** What can be taken where nothing of an app is left: on its device, else anywhere. Itself: nothing can. */
function nearest(
  { id: own }: App,
  place: Place,
  world: Pick<World, 'preset' | 'today'>,
  list: readonly AppEntry[],
): Instead {
  for (const where of [place, { ...place, device: undefined }]) {
    const id = bestApp(where, world, list)
    const entry = list.find((each) => each.id === id)
    const way = entry && openWays(entry, world.today, place.cloud)[0]
    if (id !== own && way !== undefined) return { app: id, way }
  }
  return { app: own, way: 'exchange' }
}
