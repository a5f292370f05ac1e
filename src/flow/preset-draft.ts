import type { WayId } from '#content/app.ts'
import type { AppId } from '#content/app-ids.ts'

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
