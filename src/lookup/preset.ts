import { queryOptions } from '@tanstack/react-query'
import { noPreset, type Preset } from '#content/preset.ts'
import type { PresetProblem } from './preset-schema.ts'

export type PresetAnswer = { preset: Preset; problems: readonly PresetProblem[] }

const nothing: PresetAnswer = { preset: noPreset, problems: [] }

/** A file beside the app must not hold up the wizard for longer. Milliseconds. */
const PATIENCE = 3000

/**
 * `preset.json` beside the app. No file, no network or an empty object is the normal case; a wrong
 * file is reported and left alone.
 */
export const presetQuery = queryOptions({
  queryKey: ['preset'],
  queryFn: async ({ signal }): Promise<PresetAnswer> => {
    const text = await fetchText(`${import.meta.env.BASE_URL}preset.json`, signal)
    if (text === undefined || text.trim() === '' || text.trim() === '{}') return nothing
    const { readPreset } = await import('./preset-schema.ts')
    try {
      const read = readPreset(JSON.parse(text))
      return 'preset' in read
        ? { preset: read.preset, problems: [] }
        : { preset: noPreset, problems: read.problems }
    } catch (error) {
      return { preset: noPreset, problems: [{ where: 'preset.json', what: String(error) }] }
    }
  },
  staleTime: Infinity,
  retry: false,
})

/** The text of a file, or undefined where there is none or no network. */
async function fetchText(url: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
