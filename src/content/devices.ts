import type { DeviceId } from './app.ts'
import type { AppId } from './app-ids.ts'
import type { CloudId } from './clouds.ts'

/** Where the app runs. The last answer is as good as any other. */
export type DeviceAnswer = DeviceId | 'unknown'

export const devices: readonly { id: DeviceAnswer; name: string; hint: string }[] = [
  { id: 'windows', name: 'Windows', hint: 'A PC or laptop with Windows' },
  { id: 'mac', name: 'Mac', hint: 'A MacBook, iMac or Mac mini' },
  { id: 'ios', name: 'iPhone or iPad', hint: 'iOS or iPadOS' },
  { id: 'android', name: 'Android', hint: 'A phone or tablet of another make' },
  { id: 'linux', name: 'Linux or terminal', hint: 'A Linux desktop, or mail from the command line' },
  { id: 'printer', name: 'Printer or scanner', hint: 'It scans to mail or sends alerts' },
  { id: 'server', name: 'App or server', hint: 'A website, script, storage box or monitoring sends mail' },
  { id: 'unknown', name: 'I don’t know', hint: 'You see every app, and a choice that works on all of them' },
]

export const deviceName = (id: DeviceAnswer): string => devices.find((device) => device.id === id)?.name ?? id

/** The app for somebody who does not know which one to take. A test holds that it is sound. */
export const bestAppOf = (device: DeviceAnswer, cloud: CloudId): AppId =>
  (cloud === 'worldwide' ? undefined : bestElsewhere[device]) ?? bestApps[device]

export const bestApps: Record<DeviceAnswer, AppId> = {
  windows: 'outlook-classic',
  mac: 'outlook-mac',
  ios: 'outlook-ios',
  android: 'outlook-android',
  linux: 'thunderbird',
  printer: 'smtp-device',
  server: 'smtp-device',
  unknown: 'outlook-web',
}

/** Where that one does not know the other clouds. */
const bestElsewhere: Partial<Record<DeviceAnswer, AppId>> = { linux: 'outlook-web' }
