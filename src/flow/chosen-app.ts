import type { AppEntry } from '#content/app-entry.ts'
import type { AppId } from '#content/app-ids.ts'
import { cloudIds, type CloudId } from '#content/clouds.ts'
import { bestAppOf, devices, type DeviceAnswer } from '#content/devices.ts'
import type { Raw, World } from './answers.ts'
import { openWays } from './app-state.ts'

/** What an app is chosen for. Absent: anything. */
export type Place = { device?: DeviceAnswer | undefined; cloud?: CloudId | undefined }

/**
 * The apps offered for a device, the soundest first, as far as the organisation offers them. Those that do
 * not know the cloud come last: whoever looks for one shall find it, and read why not.
 */
export function offeredApps(
  list: readonly AppEntry[],
  { device, cloud }: Place,
  { preset, today }: Pick<World, 'preset' | 'today'>,
): readonly AppEntry[] {
  const hidden = new Set(preset.notOffered.map((entry) => entry.app))
  const fits = list.filter(
    (app) =>
      !hidden.has(app.id) && (device === undefined || device === 'unknown' || app.devices.includes(device)),
  )
  const first = preset.first.flatMap((id) => fits.filter((app) => app.id === id))
  const sorted = [...first, ...fits.filter((app) => !first.includes(app))]
  const closed = (app: AppEntry) => Number(openWays(app, today, cloud).length === 0)
  return sorted.toSorted((a, b) => closed(a) - closed(b))
}

/**
 * The app for somebody who does not know which one to take: ours, unless the organisation has an order
 * of its own. Only then the list is looked at.
 */
export function bestApp(
  place: Place,
  world: Pick<World, 'preset' | 'today'>,
  list: readonly AppEntry[],
): AppId {
  const ours = bestAppOf(place.device ?? 'unknown', place.cloud ?? 'worldwide')
  if (list.length === 0) return ours
  const offered = offeredApps(list, place, world)
  const open = offered.filter((app) => openWays(app, world.today, place.cloud).length > 0)
  const best =
    open.find(({ id }) => world.preset.first.includes(id)) ??
    open.find(({ id }) => id === ours) ??
    open[0] ??
    offered[0]
  return best?.id ?? ours
}

/** What an id may look like. Whether there is such an app shows when its file is loaded. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** The app that a link or an answer leads to, before the rules judge it. Its file must be loaded first. */
export function chosenApp(
  raw: Raw,
  world: Pick<World, 'preset' | 'today'>,
  list: readonly AppEntry[],
): string | undefined {
  if (raw.app === undefined) return undefined
  if (raw.app !== 'unknown') return ID.test(raw.app) ? raw.app : undefined
  const device = devices.find(({ id }) => id === raw.device)?.id
  return bestApp({ device, cloud: cloudIds.find((id) => id === raw.cloud) }, world, list)
}
