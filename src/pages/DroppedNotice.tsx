import type { Preset } from '#content/preset.ts'
import type { Dropped } from '#flow/answers.ts'
import { later } from './later.tsx'

const DroppedList = later(
  async () => (await import('./DroppedList.tsx')).DroppedList,
  'Part of your link or of your answers was left out. What it was did not load.',
)

/** Says what of a link or of earlier answers could not be kept. Most links have nothing to drop. */
export const DroppedNotice = (props: { dropped: readonly Dropped[]; preset?: Preset }) =>
  props.dropped.length === 0 ? null : <DroppedList {...props} />
