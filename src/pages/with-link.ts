import type { Preset } from '#content/preset.ts'
import type { Dropped } from '#flow/answers.ts'
import { combinedPreset } from '#flow/combined-preset.ts'
import { closesAll } from '#lookup/checked-preset.ts'
import { readLinkPreset } from '#lookup/link-preset.ts'

export type LinkPreset = {
  /** As it stands in the link. */
  text: string
  /** What it says, where that can be read. */
  says?: Preset
  dropped?: readonly Dropped[]
}

/**
 * The site’s own preset, narrowed and named by that of a link. What cannot be read is dropped with a reason, and so
 * is a link that with the site’s own leaves nothing: each may be right, and both together a dead end.
 */
export async function withLink(site: Preset, text: string): Promise<{ preset: Preset; link: LinkPreset }> {
  const read = readLinkPreset(text)
  if ('preset' in read) {
    const preset = combinedPreset(site, read.preset)
    if (!(await closesAll(preset))) return { preset, link: { text, says: read.preset } }
    const dropped: Dropped = { key: 'preset', value: '', reason: 'nothing-left' }
    return { preset: site, link: { text, dropped: [dropped] } }
  }
  const dropped: Dropped =
    'reason' in read
      ? { key: 'preset', value: '', reason: read.reason }
      : { key: 'preset', value: read.problems[0]?.where ?? '', reason: 'not-a-preset' }
  return { preset: site, link: { text, dropped: [dropped] } }
}
