import type { Preset } from '#content/preset.ts'
import { given } from '#lib/given.ts'
import { packText, unpackText } from '#lib/packed-text.ts'
import { readPreset, type PresetProblem } from './read-preset.ts'

/** Unpacked: without a logo a preset is far shorter, even if it names every app. Octets. */
const LONGEST = 20_000
/** Packed. The fragment of a link has 8,192, and a person stands in it too (flow/fragment.ts). Characters. */
export const LONGEST_IN_LINK = 6000

type Read = { preset: Preset } | { reason: 'damaged' | 'too-long' } | { problems: readonly PresetProblem[] }

/** Reads the preset of a link. Never throws. A logo is left out: a link is not a place for pictures. */
export function readLinkPreset(packed: string): Read {
  if (packed.length > LONGEST_IN_LINK) return { reason: 'too-long' }
  const text = unpackText(packed, LONGEST)
  if (text === undefined) return { reason: 'damaged' }
  const read = readPreset(text)
  if ('problems' in read) return read
  const { logo: _logo, ...preset } = read.preset
  return { preset }
}

/** Writes one for a link, as `readLinkPreset` reads it. */
export const writeLinkPreset = ({ logo: _logo, ...preset }: Preset): string =>
  packText(JSON.stringify(presetFile(preset)))

/** A preset as it stands in a file: nothing that is said elsewhere, nothing empty. */
export function presetFile(preset: Preset): object {
  const { first, claimedFirst: _theirs, notOffered, only, claimed: _claimed, ...rest } = preset
  const said = notOffered.filter(
    ({ app, reason }) => only === undefined || only.apps.includes(app) || reason !== only.reason,
  )
  return given({
    ...rest,
    first: first.length === 0 ? undefined : first,
    only,
    notOffered: said.length === 0 ? undefined : said,
  })
}
