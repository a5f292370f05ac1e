import { fact, type Fact } from './fact.ts'

/** What can be looked up about the SMTP AUTH clients report of the Exchange admin center. */
export const clientsReport = {
  columns: fact(
    'Sender address, Domain, TLS 1.0, TLS 1.1, TLS 1.2, Messages sent',
    'ms-smtp-clients-report',
    '2026-11-25',
    'sure',
    'The text that was read is older than the next column, and nobody describes the exported file: other headings are taken as well.',
  ),
  signIn: fact(
    'Authentication Protocol, Basic or OAuth, since October 2024',
    'ms-smtp-timeline',
    '2026-11-23',
  ),
  period: fact('The last 7 days; up to 90 days if you ask for them', 'ms-smtp-clients-report', '2026-11-25'),
} satisfies Record<string, Fact<string>>

export const clientsReportLabels: Record<keyof typeof clientsReport, string> = {
  columns: 'Columns of the SMTP AUTH clients report',
  signIn: 'Column that says how a sender signs in',
  period: 'Days that the report covers',
}
