import type { ComponentType } from 'react'
import { closedProtocols } from '#content/closed-protocols.ts'
import type { Preset } from '#content/preset.ts'
import { presetHere } from './preset-here.ts'

export type StripData = {
  preset: Preset
  closed: ReturnType<typeof closedProtocols>
  Strip: ComponentType<{ preset: Preset }>
}

/** What a preset has to say on a page that asks nothing; undefined where it says nothing there. */
export async function stripHere(hash: string): Promise<StripData | undefined> {
  const { preset } = await presetHere(hash)
  const { organisation, support, logo, note, closedWays } = preset
  if ((organisation ?? support ?? logo ?? note ?? closedWays) === undefined) return undefined
  const { PresetStrip } = await import('./PresetStrip.tsx')
  return { preset, closed: closedProtocols(preset), Strip: PresetStrip }
}
