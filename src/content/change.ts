import type { AppId } from './app-ids.ts'
import type { WayId } from './app.ts'
import type { CloudId } from './clouds.ts'
import type { Day } from './day.ts'
import type { Confidence } from './fact.ts'
import type { RetirementId } from './retirements.ts'
import type { RouteId } from './route-ids.ts'
import type { SourceId } from './sources.ts'
import type { Text } from './text.ts'

/** Which guides a change concerns. What is absent does not matter; all that is there has to fit. */
export type Touches = {
  apps?: readonly AppId[]
  ways?: readonly WayId[]
  clouds?: readonly CloudId[]
  routes?: readonly RouteId[]
  /** Ways that this retirement touches. */
  retirement?: RetirementId
  /** Apps that by Microsoft’s default an admin has to allow. */
  adminConsent?: true
}

/**
 * Something that is otherwise since a day: at Microsoft, in an app, or in what we had found out. Ids are for
 * ever. What a later change has made untrue is taken out: nobody needs the history of a plan.
 */
export type Change = {
  id: string
  /** First day on which it is so. */
  day: Day
  /** How the day is named, where the source names only a month. */
  when?: string
  what: Text
  touches: Touches
  source: SourceId
  checked: Day
  confidence: Confidence
}
