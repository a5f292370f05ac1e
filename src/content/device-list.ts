import type { AppEntry } from './app-entry.ts'
import { devices, type DeviceAnswer } from './devices.ts'

type List = () => Promise<{ entries: readonly AppEntry[] }>

const lists: Record<DeviceAnswer, List> = {
  windows: () => import('virtual:app-list/windows'),
  mac: () => import('virtual:app-list/mac'),
  ios: () => import('virtual:app-list/ios'),
  android: () => import('virtual:app-list/android'),
  linux: () => import('virtual:app-list/linux'),
  printer: () => import('virtual:app-list/printer'),
  server: () => import('virtual:app-list/server'),
  unknown: () => import('virtual:app-list'),
}

/** The apps for one device, the soundest first: whoever has a phone does not load the list of printers. */
export async function deviceList(device: string | undefined): Promise<readonly AppEntry[]> {
  const id = devices.find((each) => each.id === device)?.id
  return id === undefined ? [] : (await lists[id]()).entries
}
