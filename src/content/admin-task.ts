import type { AdminCenterId } from './admin-centers.ts'
import type { AdminCommandId } from './admin-task-ids.ts'
import type { Fact } from './fact.ts'
import type { RetirementId } from './retirements.ts'
import type { Text } from './text.ts'
import type { Timed } from './timed.ts'

/** The sentence of `retirements.ts` that is true on the day. */
export type Dated = { dated: RetirementId }

export type AdminPlace = {
  center: AdminCenterId
  /** The names on the way there, one after the other. */
  path: Text
  /** What is not sure about the names. */
  doubt?: Text
}

/** Where a task rests on. */
export type Cited = Pick<Fact<string>, 'source' | 'checked' | 'confidence' | 'note'>

/** Something for an admin to decide or to do. */
export type AdminTask = {
  why: readonly (Timed<Text> | Dated)[]
  /** The least role that was found. */
  role: Text
  places?: readonly AdminPlace[]
  steps: readonly Timed<Text>[]
  commands?: readonly AdminCommandId[]
  verify: Timed<Text>
  undo: Text
  facts: readonly Cited[]
}
