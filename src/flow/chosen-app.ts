import { appEntry, appsFor, type AppId } from '#content/apps.ts'
import type { DeviceAnswer } from '#content/devices.ts'
import type { Preset } from '#content/preset.ts'
import type { Raw } from './answers.ts'

/** Works wherever there is a form for servers, so it is the choice where nothing else is known. */
const FALLBACK: AppId = 'other-app'

/** The apps offered for a device, the soundest first, as far as the organisation offers them. */
export function offeredApps(device: DeviceAnswer | undefined, preset: Preset): readonly AppId[] {
  const hidden = new Set(preset.notOffered.map((entry) => entry.app))
  const known = device === 'unknown' ? undefined : device
  const ids = appsFor(known).flatMap((app) => (hidden.has(app.id) ? [] : [app.id]))
  const first = preset.first.filter((id) => ids.includes(id))
  return [...first, ...ids.filter((id) => !first.includes(id))]
}

/** The app for somebody who does not know which one to take. */
export function bestApp(device: DeviceAnswer | undefined, preset: Preset): AppId {
  if (device === undefined || device === 'unknown') return preset.first[0] ?? FALLBACK
  return offeredApps(device, preset)[0] ?? FALLBACK
}

/** The app that a link or an answer leads to, before the rules judge it. Its file must be loaded first. */
export function chosenApp(raw: Raw, preset: Preset): AppId | undefined {
  if (raw.app === undefined) return undefined
  if (raw.app === 'unknown') return bestApp(raw.device as DeviceAnswer | undefined, preset)
  return appEntry(raw.app)?.id
}
