import { nothingLeft } from '#content/nothing-left.ts'
import { presetWords } from '#content/preset-words.ts'
import type { Preset } from '#content/preset.ts'
import { readPreset, type PresetProblem } from './read-preset.ts'

type Checked = { preset: Preset } | { problems: readonly PresetProblem[] }

/** Reads a preset, and sees whether any app that it leaves has a way that it leaves. */
export async function checkedPreset(text: string): Promise<Checked> {
  const read = readPreset(text)
  if ('problems' in read || !(await closesAll(read.preset))) return read
  return { problems: [{ where: 'preset.json', what: presetWords.noWayLeft }] }
}

/** Whether nothing that a preset leaves works. The list of apps comes only where it leaves out anything. */
export async function closesAll(preset: Preset): Promise<boolean> {
  if (preset.notOffered.length === 0 && preset.closedWays === undefined) return false
  const { apps } = await import('#content/app-list.ts')
  return nothingLeft(preset, apps)
}
