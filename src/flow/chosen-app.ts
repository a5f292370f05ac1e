import type { AppEntry } from '#content/app-entry.ts'
import type { AppId } from '#content/app-ids.ts'
import { bestApps, devices, type DeviceAnswer } from '#content/devices.ts'
import type { Preset } from '#content/preset.ts'
import type { Raw } from './answers.ts'

/** The apps offered for a device, the soundest first, as far as the organisation offers them. */
export function offeredApps(
  list: readonly AppEntry[],
  device: DeviceAnswer | undefined,
  preset: Preset,
): readonly AppEntry[] {
  const hidden = new Set(preset.notOffered.map((entry) => entry.app))
  const fits = list.filter(
    (app) =>
      !hidden.has(app.id) && (device === undefined || device === 'unknown' || app.devices.includes(device)),
  )
  const first = preset.first.flatMap((id) => fits.filter((app) => app.id === id))
  return [...first, ...fits.filter((app) => !first.includes(app))]
}

/**
 * The app for somebody who does not know which one to take: ours, unless the organisation has an order
 * of its own. Only then the list is looked at.
 */
export function bestApp(device: DeviceAnswer | undefined, preset: Preset, list: readonly AppEntry[]): AppId {
  const ours = bestApps[device ?? 'unknown']
  if (list.length === 0) return ours
  const offered = offeredApps(list, device, preset)
  const theirs = offered.find(({ id, ways }) => ways.length > 0 && preset.first.includes(id))
  return theirs?.id ?? offered.find(({ id }) => id === ours)?.id ?? offered[0]?.id ?? ours
}

/** What an id may look like. Whether there is such an app shows when its file is loaded. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** The app that a link or an answer leads to, before the rules judge it. Its file must be loaded first. */
export function chosenApp(raw: Raw, preset: Preset, list: readonly AppEntry[]): string | undefined {
  if (raw.app === undefined) return undefined
  if (raw.app !== 'unknown') return ID.test(raw.app) ? raw.app : undefined
  return bestApp(devices.find(({ id }) => id === raw.device)?.id, preset, list)
}
