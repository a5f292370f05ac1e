import { clientsReport, clientsReportLabels } from './clients-report.ts'
import { plain, row, type FactRow } from './fact-row.ts'
import { smtpFacts } from './smtp-facts.ts'
import { smtpTraps } from './smtp-traps.ts'

const smtpLabels: Record<keyof typeof smtpFacts, string> = {
  path: 'Where the switch is',
  labels: 'The names on the way there',
  default: 'How it stands by itself',
  mailboxWins: 'Mailbox and organisation',
  oauthToo: 'Apps with OAuth2',
  silent: 'A tick without effect',
  howLong: 'How long it takes',
  role: 'Who may do it',
  organisationSwitch: 'The switch of the organisation',
}

/** The switch, its traps, and the report on who uses it. */
export const smtpRows: readonly FactRow[] = [
  ...(Object.keys(smtpFacts) as (keyof typeof smtpFacts)[]).map((id) => row(smtpLabels[id], smtpFacts[id])),
  ...smtpTraps.map(({ title, text, source, checked, confidence }) => ({
    label: plain(title),
    value: plain(text),
    source,
    checked,
    confidence,
  })),
  ...(Object.keys(clientsReport) as (keyof typeof clientsReport)[]).map((id) =>
    row(clientsReportLabels[id], clientsReport[id]),
  ),
]
