import type { WayId } from '#content/app.ts'
import { appIds, type AppId } from '#content/app-ids.ts'
import type { Preset } from '#content/preset.ts'

/** What an organisation says of an app. Only `left-out` needs a reason. */
export type AppChoice = 'first' | 'allowed' | 'left-out'

/** A preset while somebody writes it: texts as typed, right or wrong. */
export type PresetDraft = {
  organisation: string
  domain: string
  cloud: string
  email: string
  phone: string
  page: string
  /** Of all apps that nothing is said of. */
  rest: 'allowed' | 'left-out'
  /** In the order in which they were chosen, which is the order of those that come first. */
  apps: Readonly<Partial<Record<AppId, AppChoice>>>
  /** Why apps are left out, and why this one is. */
  reason: string
  reasons: Readonly<Partial<Record<AppId, string>>>
  /** Why a way is closed; absent: it is open. */
  ways: Readonly<Partial<Record<WayId, string>>>
  logo: string
  light: string
  dark: string
  note: string
}

export const emptyDraft: PresetDraft = {
  organisation: '',
  domain: '',
  cloud: '',
  email: '',
  phone: '',
  page: '',
  rest: 'allowed',
  apps: {},
  reason: '',
  reasons: {},
  ways: {},
  logo: '',
  light: '',
  dark: '',
  note: '',
}

export const choiceOf = ({ apps, rest }: PresetDraft, id: AppId): AppChoice => apps[id] ?? rest

/** The text of `preset.json`. It is as right or wrong as the draft: `readPreset` says which. */
export function presetText(draft: PresetDraft): string {
  const { organisation, domain, cloud, email, phone, page, logo, light, dark, note } = draft
  const chosen = Object.keys(draft.apps) as AppId[]
  const are = (choice: AppChoice) => chosen.filter((id) => draft.apps[id] === choice)
  const offered = [...are('first'), ...are('allowed')]
  const left = are('left-out').filter((id) => draft.rest === 'allowed' || said(draft.reasons[id]))
  const file = {
    organisation: text(organisation),
    domain: text(domain),
    cloud: text(cloud),
    support: some({ email: text(email), phone: text(phone), page: text(page) }),
    first: some(are('first')),
    only: draft.rest === 'left-out' ? { apps: offered, reason: draft.reason.trim() } : undefined,
    notOffered: some(
      left.map((app) => ({ app, reason: text(draft.reasons[app] ?? '') ?? draft.reason.trim() })),
    ),
    closedWays: some(Object.entries(draft.ways).map(([way, reason]) => ({ way, reason: reason.trim() }))),
    logo: text(logo),
    accent: some({ light: text(light), dark: text(dark) }),
    note: text(note),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const said = (value: string | undefined) => value !== undefined && value.trim() !== ''
const text = (value: string) => (said(value) ? value.trim() : undefined)
const some = <Value extends object>(value: Value): Value | undefined =>
  Object.values(value).some((each) => each !== undefined) ? value : undefined

/** A preset that exists, to go on from. */
export function draftOf(preset: Preset): PresetDraft {
  const { organisation, domain, cloud, support, first, notOffered, only, closedWays, logo, accent, note } =
    preset
  const most = only?.reason ?? commonest(notOffered.map(({ reason }) => reason))
  // Those that only `only` leaves out need no word of their own.
  const named = notOffered.filter(
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

function commonest(all: readonly string[]): string | undefined {
  const times = (one: string) => all.filter((each) => each === one).length
  return all.toSorted((a, b) => times(b) - times(a))[0]
}

/** The field of the form that a part of the file came from. */
export function fieldOf(where: string, draft: PresetDraft): string {
  const [key = '', at = '', part = ''] = where.split('.')
  if (key === 'support') return at
  if (key === 'accent') return at
  if (key === 'only') return at === 'reason' ? 'reason' : 'apps'
  if (key === 'closedWays') return at === '' ? 'ways' : `way-${Object.keys(draft.ways)[Number(at)]}`
  if (key !== 'notOffered' || part !== 'reason')
    return key === 'preset' || key === 'notOffered' ? 'apps' : key
  const file = JSON.parse(presetText(draft)) as { notOffered?: { app: AppId }[] }
  const app = file.notOffered?.[Number(at)]?.app
  // Where one field gives the reason of all, that one is empty.
  return app === undefined || !said(draft.reasons[app]) ? 'reason' : `reason-${app}`
}

/** A draft that this browser kept. Anything else is none. */
export function parseDraft(kept: string): PresetDraft {
  try {
    const found = JSON.parse(kept) as Partial<Record<keyof PresetDraft, unknown>>
    const fits = Object.entries(emptyDraft).every(
      ([key, empty]) => typeof found[key as keyof PresetDraft] === typeof empty,
    )
    if (!fits) return emptyDraft
    const draft = found as PresetDraft
    const apps = Object.fromEntries(
      Object.entries(draft.apps).filter(([id]) => (appIds as readonly string[]).includes(id)),
    )
    return { ...draft, apps }
  } catch {
    return emptyDraft
  }
}
