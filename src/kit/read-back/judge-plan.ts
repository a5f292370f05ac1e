import { differences, isEmpty, isUnsaid } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { listed, type Difference, type Judgement } from './judgement.ts'

/** What is not as planned. */
export function judgePlan(
  plan: NonNullable<Evidence['plan']>,
  { byAddress, audit = [] }: Evidence,
): NonNullable<Judgement['plan']> {
  const missing: string[] = []
  const different: Difference[] = []
  let unsaid = 0
  for (const { mailbox, states } of plan) {
    const found = byAddress.get(mailbox.toLowerCase())
    const differing = found === undefined ? {} : differences(states, found)
    if (found === undefined) missing.push(mailbox)
    else if (!isEmpty(differing))
      different.push({ mailbox: found.mailbox, planned: differing, found: found.states })
    else if (isUnsaid(states, found)) unsaid += 1
  }
  const here = plan.length - missing.length
  return {
    rows: plan.length,
    asPlanned: here - different.length - unsaid,
    different: listed(different),
    missing: listed(missing),
    unsaid,
    unplanned: audit.length - here,
  }
}
