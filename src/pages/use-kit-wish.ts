import { useEffect, useState } from 'react'
import type { AppEntry } from '#content/app-entry.ts'
import type { WayId } from '#content/app.ts'
import { appIds } from '#content/app-ids.ts'
import { cloudIds, type CloudId } from '#content/clouds.ts'
import { deviceList } from '#content/device-list.ts'
import type { Preset } from '#content/preset.ts'
import { devices, type DeviceAnswer } from '#content/devices.ts'
import type { Answers } from '#flow/answers.ts'
import { openWays } from '#flow/app-state.ts'
import { offeredApps } from '#flow/chosen-app.ts'
import { narrowedEntry } from '#flow/narrowed.ts'
import { given } from '#lib/given.ts'
import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { KitPart } from '#kit/kit-wish.ts'
import type { BuildWish } from '#kit/session/messages.ts'
import { siteUrl } from './site-url.ts'
import { useToday } from './use-today.ts'

type Chosen = {
  parts: readonly KitPart[]
  /** Absent: that of the organisation. */
  cloud?: CloudId
  device: DeviceAnswer | ''
  app: string
  way: WayId | ''
  smtp: string
  imap: string
  pop: string
}

/** Nobody chose yet. Whether a protocol is switched for thousands is nothing to take for granted. */
export const UNCHOSEN = 'unchosen'

/** On for those alone whose app sends by it. */
export const SENDERS = 'senders'

export const kitParts: readonly KitPart[] = ['scripts', 'links', 'mail-merge', 'profiles', 'sheets']

type Given = {
  /** Of the organisation: which apps and ways it offers, and its cloud. */
  preset: Preset
  /** Which list and which of its columns; what somebody says of those holds for no other. */
  columns: string
  /** Whether what rows say of themselves is what shall be. */
  follows: boolean
}

/** What the zip shall hold and what holds for everybody, as somebody chooses it. */
export function useKitWish({ preset, columns, follows }: Given) {
  const today = useToday()
  const [chosen, choose] = useState<Chosen>({
    parts: kitParts,
    device: '',
    app: '',
    way: '',
    smtp: UNCHOSEN,
    imap: '',
    pop: '',
  })
  const [said, say] = useState<{ of: string; follows: boolean }>()
  const rowStates = said?.of === columns ? said.follows : follows
  const [apps, setApps] = useState<readonly AppEntry[]>([])
  const { device, app: id, cloud = preset.cloud ?? 'worldwide' } = chosen
  useEffect(() => {
    let current = true
    const load = async () => {
      const list = await deviceList(device === '' ? 'unknown' : device).catch(() => [])
      const offered = offeredApps(list, {}, { preset, today })
      if (current) setApps(offered.map((entry) => narrowedEntry(entry, preset)))
    }
    void load()
    return () => {
      current = false
    }
  }, [device, preset, today])
  const app = apps.find((each) => each.id === id)
  const ways = app === undefined ? [] : openWays(app, today, cloud)
  const way = ways.find((each) => each === chosen.way)
  const answers: Answers = given({
    device: device === '' ? undefined : device,
    app: appIds.find((each) => each === app?.id),
    way,
  })
  const { parts, smtp, imap, pop } = chosen
  const states = given({
    smtp: smtp === SENDERS ? 'on' : (['on', 'off', 'inherit'] as const).find((each) => each === smtp),
    imap: (['on', 'off'] as const).find((each) => each === imap),
    pop: (['on', 'off'] as const).find((each) => each === pop),
  }) satisfies ProtocolStates
  const wish: BuildWish = {
    parts,
    cloud,
    today,
    site: siteUrl('/'),
    answers,
    states,
    rowStates,
    ...(smtp === SENDERS ? { smtpFor: SENDERS } : {}),
  }
  return {
    chosen,
    cloud,
    rowStates,
    followRows: (next: boolean) => say({ of: columns, follows: next }),
    /** The scripts wait for somebody to say what they shall do. */
    undecided: parts.includes('scripts') && smtp === UNCHOSEN,
    apps: apps.filter((each) => openWays(each, today, cloud).length > 0),
    ways,
    wish,
    choose: (next: Partial<Chosen>) => choose((now) => ({ ...now, ...next })),
    chooseCloud: (value: string) =>
      choose((now) => ({ ...now, ...given({ cloud: cloudIds.find((each) => each === value) }) })),
    chooseDevice: (value: string) =>
      choose((now) => ({
        ...now,
        device: devices.find((each) => each.id === value)?.id ?? '',
        app: '',
        way: '',
      })),
  }
}

export type KitChoice = ReturnType<typeof useKitWish>
