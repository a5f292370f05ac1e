import { csv } from '#lib/quote-csv.ts'
import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import { comesTo, differences, isEmpty, isUnsaid, protocols } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { sendersOf, type Sender } from './senders.ts'

const HEADER = [
  'Mailbox',
  'Name',
  'Kind',
  'Authenticated SMTP',
  'Comes to',
  'IMAP',
  'POP',
  'Planned SMTP',
  'Planned IMAP',
  'Planned POP',
  'Against the plan',
  'Signs in with',
  'Messages',
  'Old TLS',
  'Probably',
  'Because of',
]

/** Every mailbox and every sender, with all that is known of it: for filters of a spreadsheet. */
export function findingsCsv(evidence: Evidence): string {
  const { byAddress, plan = [], report = [] } = evidence
  const plans = new Map(plan.map((row) => [row.mailbox.toLowerCase(), row]))
  const senders = new Map(
    sendersOf(report, byAddress).map((sender) => [sender.address.toLowerCase(), sender]),
  )
  const keys = new Set([...byAddress.keys(), ...plans.keys(), ...senders.keys()])
  return csv([HEADER, ...[...keys].map((key) => rowOf(key, evidence, plans.get(key), senders.get(key)))])
}

function rowOf(
  key: string,
  { byAddress, organisation }: Evidence,
  planned: { mailbox: string; states: ProtocolStates } | undefined,
  sender: Sender | undefined,
): string[] {
  const found = byAddress.get(key)
  const states = found?.states ?? {}
  return [
    found?.mailbox ?? planned?.mailbox ?? sender?.address ?? key,
    found?.name ?? '',
    found?.kind ?? '',
    states.smtp ?? '',
    comesTo(states, organisation) ?? '',
    states.imap ?? '',
    states.pop ?? '',
    ...protocols.map((protocol) => planned?.states[protocol] ?? ''),
    againstPlan(planned, found),
    sender === undefined ? '' : sender.signIn === 'unsaid' ? 'not said' : sender.signIn,
    sender?.messages === undefined ? '' : String(sender.messages),
    sender?.oldTls === true ? 'yes' : '',
    sender?.probably.kind ?? '',
    becauseOf(sender),
  ]
}

function againstPlan(
  planned: { states: ProtocolStates } | undefined,
  found: Parameters<typeof differences>[1] | undefined,
): string {
  if (planned === undefined) return found === undefined ? '' : 'not planned'
  if (found === undefined) return 'not in the audit'
  if (!isEmpty(differences(planned.states, found))) return 'different'
  return isUnsaid(planned.states, found) ? 'not said' : 'as planned'
}

function becauseOf(sender: Sender | undefined): string {
  const because = sender?.probably.because
  if (because === undefined) return ''
  return because.in === 'form' ? 'form of the address' : `“${because.word}” in the ${because.in}`
}
