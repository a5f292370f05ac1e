import type { App, AppKind, DeviceId, WayId } from './app.ts'
import type { AppId } from './app-ids.ts'
import type { CloudId } from './clouds.ts'
import type { RetirementId } from './retirements.ts'

/** What a list says of an app. Made from the app’s own file, so that the two cannot differ. */
export type AppEntry = {
  id: AppId
  name: string
  by: string
  kind: AppKind
  devices: readonly DeviceId[]
  /** Ways that lead to working mail, best first. */
  ways: readonly WayId[]
  /** Those of them that close on a day. Absent: none. */
  ends?: Readonly<Partial<Record<WayId, RetirementId>>>
  /** Those that lead there only in some clouds. Absent: in all. */
  clouds?: Readonly<Partial<Record<WayId, readonly CloudId[]>>>
  /** `either`: some versions know OAuth2, others a password only. Absent where no way works. */
  signIn?: 'oauth2' | 'password' | 'either'
  /** Who agrees that the app may use the mailbox, by Microsoft’s default. */
  approval: 'none' | 'user' | 'admin'
  /** Nobody verified the labels of any of its ways. */
  unsure: boolean
  /** Stands for whatever we do not know. Absent: it is one app. */
  fitsAny?: true
  /** The organisation has closed some of its ways. Never set by the app’s own file. */
  closed?: true
  checked: App['checked']
}

export function entryOf(app: App): AppEntry {
  const { id, name, by, kind, devices, checked } = app
  const working = app.ways.flatMap((way) => (way.works ? [way] : []))
  const signIns = new Set(
    working.flatMap((way) => [way.signIn, ...(way.routed?.oauth ? ['oauth2' as const] : [])]),
  )
  const ends = working.flatMap((way) => (way.ends === undefined ? [] : [[way.way, way.ends.with] as const]))
  const clouds = working.flatMap((way) =>
    way.clouds === undefined ? [] : [[way.way, way.clouds.only] as const],
  )
  const signIn = signIns.size > 1 ? 'either' : [...signIns][0]
  return {
    id,
    name,
    by,
    kind,
    devices,
    checked,
    ways: working.map(({ way }) => way),
    ...(ends.length === 0 ? {} : { ends: Object.fromEntries(ends) }),
    ...(clouds.length === 0 ? {} : { clouds: Object.fromEntries(clouds) }),
    ...(signIn === undefined ? {} : { signIn }),
    approval:
      app.approval ?? (app.consent === undefined ? 'none' : app.consent.preapproved ? 'user' : 'admin'),
    ...(app.fitsAny === undefined ? {} : { fitsAny: app.fitsAny }),
    unsure: working.length > 0 && working.every((way) => way.unsure === true),
  }
}
