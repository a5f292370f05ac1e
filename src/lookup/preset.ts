import { queryOptions } from '@tanstack/react-query'
import { noPreset, type Preset } from '#content/preset.ts'
import type { PresetProblem } from './preset-schema.ts'
import { queryClient } from './query-client.ts'

export type PresetAnswer = { preset: Preset; problems: readonly PresetProblem[] }

const nothing: PresetAnswer = { preset: noPreset, problems: [] }

/** A file beside the app must not hold up the wizard for longer, and less so at each later step. Milliseconds. */
const PATIENCE = 3000
const LATER_PATIENCE = 500

/**
 * `preset.json` beside the app. No file or an empty object is the normal case; a wrong file is reported
 * and left alone. What did not come is asked for again.
 */
export const presetQuery = queryOptions({
  queryKey: ['preset'],
  queryFn: async ({ signal, client, queryKey }): Promise<PresetAnswer> => {
    const failed = client.getQueryState(queryKey)?.errorUpdateCount ?? 0
    const patience = AbortSignal.timeout(failed > 0 ? LATER_PATIENCE : PATIENCE)
    const text = await fetchText(
      `${import.meta.env.BASE_URL}preset.json`,
      AbortSignal.any([signal, patience]),
    )
    if (text === undefined || text.trim() === '' || text.trim() === '{}') return nothing
    const { readPreset } = await import('./preset-schema.ts')
    return { ...nothing, ...readPreset(text) }
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  // Without a network the service worker may have it; waiting for one would hold up the page.
  networkMode: 'always',
})

/** What is known now: a file that does not come is none for this page, and asked for again on the next. */
export const presetNow = (): Promise<PresetAnswer> =>
  queryClient.ensureQueryData(presetQuery).catch(() => nothing)

/** The text of a file, undefined where there is none. Throws where nobody can say. */
async function fetchText(url: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(url, { signal })
  if (answer.status >= 500) throw new Error(`${url} answers ${answer.status}`)
  return answer.ok ? answer.text() : undefined
}
