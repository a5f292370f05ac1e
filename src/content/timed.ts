import type { Day } from './day.ts'
import { retirementDays } from './retirement-days.ts'

type RetirementId = keyof typeof retirementDays

/** Words that turn into others on the day of a retirement. */
export type Turning<Words> = { turns: RetirementId; before: Words; after: Words }

export type Timed<Words> = Words | Turning<Words>

/** The words that are true on a day. */
export const timed = <Words extends string | readonly unknown[]>(words: Timed<Words>, today: Day): Words =>
  isTurning(words) ? (today < retirementDays[words.turns] ? words.before : words.after) : words

const isTurning = <Words>(words: Timed<Words>): words is Turning<Words> =>
  typeof words === 'object' && words !== null && 'turns' in words
