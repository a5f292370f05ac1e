import type { AppId } from '#content/app-ids.ts'
import type { Preset } from '#content/preset.ts'
import { emptyDraft, type AppChoice, type PresetDraft } from './preset-draft.ts'

/** A preset that exists, to go on from. Where it says two things of an app, it leaves it out, as the wizard does. */
export function draftOf(preset: Preset): PresetDraft {
  const { organisation, domain, cloud, support, notOffered, only, closedWays, logo, accent, note } = preset
  const vain = new Set(recommendedInVain(preset))
  const first = preset.first.filter((id) => !vain.has(id))
  const most = only?.reason ?? commonest(notOffered.map(({ reason }) => reason))
  // Of two reasons for one app the first is the one that its people read.
  const once = notOffered.filter(({ app }, at) => notOffered.findIndex((row) => row.app === app) === at)
  // Those that only `only` leaves out need no word of their own.
  const named = once.filter(
    ({ app, reason }) => only === undefined || only.apps.includes(app) || reason !== most,
  )
  const left = new Set(named.map(({ app }) => app))
  const ids = [...first, ...(only?.apps ?? []).filter((id) => !first.includes(id)), ...left]
  const choice = (id: AppId): AppChoice =>
    left.has(id) ? 'left-out' : first.includes(id) ? 'first' : 'allowed'
  return {
    ...emptyDraft,
    organisation: organisation ?? '',
    domain: domain ?? '',
    cloud: cloud ?? '',
    email: support?.email ?? '',
    phone: support?.phone ?? '',
    page: support?.page ?? '',
    rest: only === undefined ? 'allowed' : 'left-out',
    apps: Object.fromEntries(ids.map((id) => [id, choice(id)])),
    reason: most ?? '',
    reasons: Object.fromEntries(
      named.filter(({ reason }) => reason !== most).map(({ app, reason }) => [app, reason]),
    ),
    ways: Object.fromEntries((closedWays ?? []).map(({ way, reason }) => [way, reason])),
    logo: logo ?? '',
    light: accent?.light ?? '',
    dark: accent?.dark ?? '',
    note: note ?? '',
  }
}

/** Apps that a preset recommends although it does not offer them. Nobody sees them. */
export function recommendedInVain({ first, notOffered }: Preset): readonly AppId[] {
  const hidden = new Set(notOffered.map(({ app }) => app))
  return [...new Set(first)].filter((id) => hidden.has(id))
}

function commonest(all: readonly string[]): string | undefined {
  const times = (one: string) => all.filter((each) => each === one).length
  return all.toSorted((a, b) => times(b) - times(a))[0]
}
