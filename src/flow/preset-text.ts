import type { AppId } from '#content/app-ids.ts'
import type { AppChoice, PresetDraft } from './preset-draft.ts'

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

/** Whether the one reason for all is needed: some app that is left out has none of its own. */
export const needsReason = ({ rest, apps, reasons }: PresetDraft): boolean =>
  rest === 'left-out' ||
  (Object.keys(apps) as AppId[]).some((id) => apps[id] === 'left-out' && !said(reasons[id]))

export const said = (value: string | undefined): boolean => value !== undefined && value.trim() !== ''
const text = (value: string) => (said(value) ? value.trim() : undefined)
const some = <Value extends object>(value: Value): Value | undefined =>
  Object.values(value).some((each) => each !== undefined) ? value : undefined
