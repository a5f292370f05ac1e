import { retirementDays } from '#content/retirement-days.ts'
import type { RetirementId } from '#content/retirements.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

const all = Object.keys(retirementDays) as RetirementId[]

/** What is still to end and touches the way, the soonest first; without a way all of it. */
export const datesAhead = ({ way, today }: MailboxSetup): readonly RetirementId[] =>
  (way === undefined ? all : (way.retirements ?? []))
    .filter((id) => today < retirementDays[id])
    .toSorted((a, b) => retirementDays[a].localeCompare(retirementDays[b]))
