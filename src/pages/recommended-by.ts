import type { AppId } from '#content/app-ids.ts'
import type { Preset } from '#content/preset.ts'

/** Who put an app first: the organisation of this site, with its name where it gives one, or only a link. */
export type RecommendedBy = { name?: string } | 'link'

/** Who recommends an app, if anybody does. */
export function recommendedBy(
  id: string,
  { first, claimedFirst = [], organisation, claimed }: Preset,
): RecommendedBy | undefined {
  const isIn = (list: readonly AppId[]) => list.some((each) => each === id)
  if (!isIn(first)) return undefined
  if (isIn(claimedFirst)) return 'link'
  return claimed || organisation === undefined ? {} : { name: organisation }
}
