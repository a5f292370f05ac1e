import type { App, FailingWay, Instead, WayId, WorkingWay } from '#content/app.ts'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { retirementDays } from '#content/retirement-days.ts'
import type { Text } from '#content/text.ts'

export type Refusal = { way: WayId; because: Text; instead: Instead }

export type Offers = { offered: readonly WorkingWay[]; refused: readonly Refusal[] }

/**
 * The ways of an app that lead to working mail in a cloud on a day, the best first, and the others
 * with the reason. What nobody verified never comes before what somebody did.
 */
export function offers(app: App, cloud: CloudId, today: Day): Offers {
  const judged = app.ways.map((way) => ({ way, refusal: refuse(way, cloud, today) }))
  const offered = judged.flatMap(({ way, refusal }) => (way.works && refusal === undefined ? [way] : []))
  return {
    offered: offered.toSorted((a, b) => Number(a.unsure ?? false) - Number(b.unsure ?? false)),
    refused: judged.flatMap(({ refusal }) => refusal ?? []),
  }
}

function refuse(way: WorkingWay | FailingWay, cloud: CloudId, today: Day): Refusal | undefined {
  if (!way.works) return { way: way.way, because: way.because, instead: way.instead }
  if (way.clouds !== undefined && !way.clouds.only.includes(cloud)) {
    return { way: way.way, because: way.clouds.otherwise, instead: way.clouds.instead }
  }
  if (way.ends !== undefined && today >= retirementDays[way.ends.with]) {
    return { way: way.way, because: way.ends.because, instead: way.ends.instead }
  }
  return undefined
}
