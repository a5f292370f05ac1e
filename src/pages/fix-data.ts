import type { StepData } from './step-loader.ts'

/** What the pages about errors know of the answers in their link. Nothing, where it has none. */
export type FixData = { answers?: StepData }

/** Brings the app that the link names, to speak of it by its name. Most come without answers, and need nothing. */
export async function fixData(request: Request): Promise<FixData> {
  if (new URL(request.url).search === '') return {}
  return { answers: await (await import('./step-loader.ts')).stepLoader({ request }) }
}
