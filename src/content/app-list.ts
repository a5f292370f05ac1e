import { entries } from 'virtual:app-list'
import type { DeviceId } from './app.ts'
import type { AppEntry } from './app-entry.ts'
import type { AppId } from './app-ids.ts'

/** Every app, in the order of offering. Only pages that show a list load it. */
export const apps = entries

const byId = new Map(entries.map((entry) => [entry.id, entry]))

export const appEntry = (id: AppId): AppEntry => {
  const entry = byId.get(id)
  if (entry === undefined) throw new Error(`No app ${id}`)
  return entry
}

/** The apps for a device, the soundest first; every app where the device is not known. */
export const appsFor = (device: DeviceId | undefined): readonly AppEntry[] =>
  device === undefined ? entries : entries.filter(({ devices }) => devices.includes(device))
