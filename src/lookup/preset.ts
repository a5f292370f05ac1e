import { noPreset, type Preset } from '#content/preset.ts'
import type { PresetProblem } from './read-preset.ts'

export type PresetAnswer = { preset: Preset; problems: readonly PresetProblem[] }

const nothing: PresetAnswer = { preset: noPreset, problems: [] }

/** A file beside the app must not hold up the wizard for longer, and less so at each later step. Milliseconds. */
const PATIENCE = 3000
const LATER_PATIENCE = 500

let asked: Promise<PresetAnswer> | undefined
let patience = PATIENCE

/**
 * `preset.json` beside the app, as far as it is known now: what came is kept, what did not come is none for this
 * page and asked for again on the next. Without TanStack Query, which would be the half of what a step loads
 * besides React, for one file that never changes while a page is open.
 */
export function presetNow(): Promise<PresetAnswer> {
  asked ??= ask().catch(() => {
    asked = undefined
    patience = LATER_PATIENCE
    return nothing
  })
  return asked
}

/** For tests: as before the first question. */
export function forgetPreset(): void {
  asked = undefined
  patience = PATIENCE
}

/** No file or an empty object is the normal case; a wrong file is reported and left alone. */
async function ask(): Promise<PresetAnswer> {
  const text = await fetchText(`${import.meta.env.BASE_URL}preset.json`, AbortSignal.timeout(patience))
  if (text === undefined || text.trim() === '' || text.trim() === '{}') return nothing
  const { checkedPreset } = await import('./checked-preset.ts')
  return { ...nothing, ...(await checkedPreset(text)) }
}

/** The text of a file, undefined where there is none. Throws where nobody can say. */
async function fetchText(url: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(url, { signal })
  if (answer.status >= 500) throw new Error(`${url} answers ${answer.status}`)
  return answer.ok ? answer.text() : undefined
}
