import type { App, FailingWay, Instead, WayId, WorkingWay } from '#content/app.ts'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { retirementDays } from '#content/retirement-days.ts'
import type { Text } from '#content/text.ts'

/** Whether a way fails wherever one is, in this cloud, perhaps in this cloud, since a day, or by choice. */
export type Hindrance = 'always' | 'cloud' | 'unconfirmed' | 'ended' | 'organisation'

export type Refusal = { way: WayId; because: Text; instead: Instead; why: Hindrance }

/** The ways that one reason closes. */
export type Reason = Omit<Refusal, 'way'> & { ways: readonly WayId[] }

export type Offers = { offered: readonly WorkingWay[]; refused: readonly Refusal[] }

/**
 * The ways of an app that lead to working mail in a cloud on a day, the best first, and the others
 * with the reason. What nobody verified never comes before what somebody did.
 */
export function offers(app: App, cloud: CloudId, today: Day): Offers {
  const judged = app.ways.map((way) => ({ way, refusal: refuse(way, cloud, today) }))
  const offered = judged.flatMap(({ way, refusal }) => (way.works && refusal === undefined ? [way] : []))
  return {
    offered: offered.toSorted((a, b) => doubt(a, cloud) - doubt(b, cloud)),
    refused: judged.flatMap(({ refusal }) => refusal ?? []),
  }
}

/** Steps that nobody verified still beat a sign-in that nobody has seen work in this cloud. */
const doubt = ({ unsure, unsureIn }: WorkingWay, cloud: CloudId): number =>
  Number(unsure ?? false) + 2 * Number(unsureIn?.includes(cloud) ?? false)

/** Each reason once, with all the ways that it closes. */
export function reasonsOf(refused: readonly Refusal[]): readonly Reason[] {
  const reasons = new Map<string, Reason>()
  for (const { way, ...reason } of refused) {
    const key = JSON.stringify([reason.because, reason.instead.app])
    const said = reasons.get(key)
    reasons.set(key, said === undefined ? { ...reason, ways: [way] } : { ...said, ways: [...said.ways, way] })
  }
  return [...reasons.values()]
}

function refuse(way: WorkingWay | FailingWay, cloud: CloudId, today: Day): Refusal | undefined {
  if (!way.works) {
    const instead = cloud === 'worldwide' ? way.instead : (way.elsewhere ?? way.instead)
    return { way: way.way, because: way.because, instead, why: way.closed ? 'organisation' : 'always' }
  }
  if (way.clouds !== undefined && !way.clouds.only.includes(cloud)) {
    const { otherwise, instead, unconfirmed } = way.clouds
    return { way: way.way, because: otherwise, instead, why: unconfirmed ? 'unconfirmed' : 'cloud' }
  }
  if (way.ends !== undefined && today >= retirementDays[way.ends.with]) {
    return { way: way.way, because: way.ends.because, instead: way.ends.instead, why: 'ended' }
  }
  return undefined
}
