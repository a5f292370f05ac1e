import type { KitMailbox, ProtocolStates } from '#kit/kit-mailbox.ts'
import { planHolds } from '#kit/plan-csv.ts'
import { comesTo, differences, isEmpty } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { sendersOf } from './senders.ts'

/**
 * `differences`: what the plan says and is not so yet. `senders`: Authenticated SMTP on for those that send by it, and
 * as the organisation has it for those that have it on and sent nothing, which Microsoft advises (Set-CASMailbox). Where
 * rows of the report could not be read, or a sender is not in the audit and may be another address of a mailbox in it,
 * nobody can say who sent nothing: then nothing is switched off.
 */
export type NextPlan = 'differences' | 'senders'

/** The next plan: only mailboxes that have to change, and of them only what has to. */
export const nextPlan = (kind: NextPlan, evidence: Evidence): readonly KitMailbox[] =>
  (kind === 'differences' ? planned(evidence) : forSenders(evidence))
    .filter(({ email, states }) => planHolds(email) && !isEmpty(states))
    .map(({ email, states }, at) => ({ row: at + 2, email, mailbox: 'own', states }))

type Change = { email: string; states: ProtocolStates }

function planned({ plan = [], byAddress }: Evidence): Change[] {
  return plan.flatMap(({ mailbox, states }) => {
    const found = byAddress.get(mailbox.toLowerCase())
    return found === undefined ? [] : [{ email: found.mailbox, states: differences(states, found) }]
  })
}

function forSenders({ audit = [], report, unread, byAddress, organisation }: Evidence): Change[] {
  if (report === undefined) return []
  const senders = sendersOf(report, byAddress).map(({ address }) => address)
  const sending = new Set(senders.map((address) => address.toLowerCase()))
  const outside = audit.length === 0 ? [] : senders.filter((address) => !byAddress.has(address.toLowerCase()))
  const known = unread + outside.length === 0
  const changes = audit.map(({ mailbox, states }): Change => {
    const sends = sending.has(mailbox.toLowerCase())
    if (sends && states.smtp === 'inherit' && comesTo(states, organisation) !== 'off')
      return { email: mailbox, states: { smtp: 'on' } }
    if (known && !sends && states.smtp === 'on') return { email: mailbox, states: { smtp: 'inherit' } }
    return { email: mailbox, states: {} }
  })
  return [...changes, ...outside.map((email): Change => ({ email, states: { smtp: 'on' } }))]
}
