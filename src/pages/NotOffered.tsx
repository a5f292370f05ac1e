import type { Preset } from '#content/preset.ts'
import { later } from './later.tsx'

// Only it names apps, and most organisations leave none out.
const NotOfferedList = later(
  async () => (await import('./NotOfferedList.tsx')).NotOfferedList,
  'Which apps your organisation leaves out did not load.',
)

/** The apps an organisation leaves out, in its own words. */
export const NotOffered = ({ preset }: { preset: Preset }) =>
  preset.notOffered.length === 0 && preset.closedWays === undefined ? null : (
    <NotOfferedList preset={preset} />
  )
