import type { Change, Touches } from '#content/change.ts'
import { changes } from '#content/changes.ts'
import { longDay, monthsBefore, type Day } from '#content/day.ts'
import { fillText } from '#content/filled.ts'
import type { Guide, GuideChange } from '#content/guide.ts'
import { retirements, retirementText, type Retirement, type RetirementId } from '#content/retirements.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots } from '#content/slots.ts'
import { given } from '#lib/given.ts'

/** What comes is news once it is as near as this. */
const NEAR_MONTHS = 3

type Path = Pick<Setup, 'app' | 'way' | 'route' | 'cloud' | 'today'>
type Dated = GuideChange & { day: Day }

/**
 * What is otherwise for this app, way, route and cloud than on the day a link was made: what ended since,
 * what came near, and what changed. Newest first. Nothing to say of a link of today, or of none.
 */
export function changedSince(made: Day | undefined, path: Path, slots: Slots): Guide['changed'] {
  if (made === undefined || made >= path.today) return undefined
  const isNew = (day: Day) => made < day && day <= path.today
  const found: Dated[] = [
    ...(path.way.retirements ?? []).flatMap((id) => retired(id, isNew, path.today, slots)),
    ...changes
      .filter(({ day, touches }) => isNew(day) && isTouched(touches, path))
      .map((change) => written(change, slots)),
  ]
  return {
    since: made,
    changes: found.toSorted((a, b) => (a.day < b.day ? 1 : -1)).map(({ day: _day, ...change }) => change),
  }
}

function retired(id: RetirementId, isNew: (day: Day) => boolean, today: Day, slots: Slots): Dated[] {
  const { day, when, source }: Retirement = retirements[id]
  const near = monthsBefore(day, NEAR_MONTHS)
  const ahead = today < day
  const since = ahead ? near : day
  if (!isNew(since)) return []
  const text = fillText(retirementText(id, today), slots)
  return [given({ day: since, when, text, source, about: id, ahead: ahead ? (true as const) : undefined })]
}

function isTouched(touches: Touches, { app, way, route, cloud }: Path): boolean {
  const { apps, ways, clouds, routes, retirement, adminConsent } = touches
  return (
    (apps?.includes(app.id) ?? true) &&
    (ways?.includes(way.way) ?? true) &&
    (clouds?.includes(cloud.id) ?? true) &&
    (routes === undefined || (route !== undefined && routes.includes(route.id))) &&
    (retirement === undefined || way.retirements?.includes(retirement) === true) &&
    (adminConsent === undefined || app.consent?.preapproved === false || app.approval === 'admin')
  )
}

const written = ({ day, when, what, source, touches: { retirement } }: Change, slots: Slots): Dated =>
  given({ day, when: when ?? longDay(day), text: fillText(what, slots), source, about: retirement })
