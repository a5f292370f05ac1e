import type { AuditRow, OrganisationState, Source } from './source.ts'

/** All that was read, of whatever kind, put together. Of two audits the later one counts. */
export type Evidence = {
  audit?: readonly AuditRow[]
  byAddress: ReadonlyMap<string, AuditRow>
  plan?: (Source & { kind: 'plan' })['rows']
  report?: (Source & { kind: 'report' })['rows']
  /** Rows of the report that could not be read. */
  unread: number
  organisation?: OrganisationState
}

/** `said` is what the person says of the organisation; it wins over a file. */
export function evidenceOf(sources: readonly Source[], said?: OrganisationState): Evidence {
  const last = <Kind extends Source['kind']>(kind: Kind) =>
    sources.findLast((source): source is Source & { kind: Kind } => source.kind === kind)
  const [audit, plan, report, alone] = [last('audit'), last('plan'), last('report'), last('organisation')]
  const organisation = said ?? alone?.organisation ?? audit?.organisation
  return {
    unread: report?.bad.length ?? 0,
    byAddress: new Map(audit?.rows.map((row) => [row.mailbox.toLowerCase(), row])),
    ...(audit === undefined ? {} : { audit: audit.rows }),
    ...(plan === undefined ? {} : { plan: plan.rows }),
    ...(report === undefined ? {} : { report: report.rows }),
    ...(organisation === undefined ? {} : { organisation }),
  }
}
