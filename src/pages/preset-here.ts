import { noPreset, type Preset } from '#content/preset.ts'
import { parseFragment } from '#flow/fragment.ts'
import { presetNow } from '#lookup/preset.ts'
import type { LinkPreset } from './with-link.ts'

/** What the site has been told, and what the link of this page was prepared with. */
export async function presetHere(hash?: string): Promise<{ preset: Preset; link?: LinkPreset }> {
  if (import.meta.env.SSR) return { preset: noPreset }
  const { preset } = await presetNow()
  // The router gives loaders no fragment. Where the one of the window is not that of the page, useJourney sees it.
  const text = parseFragment(hash ?? window.location.hash).person.preset
  return text === undefined ? { preset } : (await import('./with-link.ts')).withLink(preset, text)
}
