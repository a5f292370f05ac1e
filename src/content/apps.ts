import type { DeviceId, WayId } from './app.ts'

/** What the first page knows of an app: enough to list and find it. The rest is loaded by id. */
export type AppEntry = {
  /** Public: stands in links and on paper, and is the name of the file in `apps/`. */
  id: string
  name: string
  /** One line under the name. */
  by: string
  devices: readonly DeviceId[]
  /** Ways that lead to working mail, best first. A test holds them against the app's own file. */
  ways: readonly WayId[]
  signIn: 'oauth2' | 'password'
  /**
   * Who agrees that the app may use the mailbox, by Microsoft's default. `none`: nobody is asked.
   * `user`: the person may. `admin`: only an admin may. A test holds it against the app's own file.
   */
  approval: 'none' | 'user' | 'admin'
}

/** In the order in which they are offered on each device: the soundest choice first. */
export const apps = [
  {
    id: 'outlook-classic',
    name: 'Outlook (classic)',
    by: 'Microsoft; part of Microsoft 365 Apps',
    devices: ['windows'],
    ways: ['exchange'],
    signIn: 'oauth2',
    approval: 'none',
  },
  {
    id: 'outlook-new',
    name: 'Outlook (new)',
    by: 'Microsoft; comes with Windows 11',
    devices: ['windows'],
    ways: ['exchange'],
    signIn: 'oauth2',
    approval: 'none',
  },
  {
    id: 'apple-mail-ios',
    name: 'Apple Mail',
    by: 'Apple; on every iPhone and iPad',
    devices: ['ios'],
    ways: ['exchange'],
    signIn: 'oauth2',
    approval: 'user',
  },
  {
    id: 'gmail-android',
    name: 'Gmail app',
    by: 'Google; on most Android phones',
    devices: ['android'],
    ways: ['exchange'],
    signIn: 'oauth2',
    approval: 'user',
  },
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    by: 'Mozilla; free, for the desktop',
    devices: ['windows', 'mac', 'linux'],
    ways: ['imap', 'pop'],
    signIn: 'oauth2',
    approval: 'user',
  },
  {
    id: 'thunderbird-android',
    name: 'Thunderbird for Android',
    by: 'Mozilla; free, and its sister K-9 Mail',
    devices: ['android'],
    ways: ['imap'],
    signIn: 'oauth2',
    approval: 'admin',
  },
  {
    id: 'smtp-device',
    name: 'Printer, scanner or program with a password',
    by: 'Anything with a form for server, port, user and password',
    devices: ['printer', 'server'],
    ways: ['send'],
    signIn: 'password',
    approval: 'none',
  },
  {
    id: 'msmtp',
    name: 'msmtp',
    by: 'Free; sends mail from scripts',
    devices: ['linux', 'mac', 'server'],
    ways: ['send'],
    signIn: 'oauth2',
    approval: 'admin',
  },
  {
    id: 'other-app',
    name: 'Another mail app',
    by: 'The plain settings, and what to look for',
    devices: ['windows', 'mac', 'ios', 'android', 'linux'],
    ways: ['imap', 'pop'],
    signIn: 'oauth2',
    approval: 'admin',
  },
] as const satisfies readonly AppEntry[]

export type AppId = (typeof apps)[number]['id']

const byId: ReadonlyMap<string, AppEntry & { id: AppId }> = new Map(apps.map((app) => [app.id, app]))

/** The entry of an app, or undefined for an id that was never ours. */
export const appEntry = (id: string) => byId.get(id)

/** The apps for a device, the soundest first; every app where the device is not known. */
export const appsFor = (device: DeviceId | undefined): readonly (AppEntry & { id: AppId })[] =>
  device === undefined ? apps : apps.filter((app: AppEntry) => app.devices.includes(device))
