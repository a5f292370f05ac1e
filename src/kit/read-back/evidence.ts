import type { AuditRow, OrganisationState, Source } from './source.ts'

/** All that was read, of whatever kind, put together. Of two audits the later one counts; reports add up. */
export type Evidence = {
  audit?: readonly AuditRow[]
  byAddress: ReadonlyMap<string, AuditRow>
  plan?: (Source & { kind: 'plan' })['rows']
  report?: (Source & { kind: 'report' })['rows']
  /** Rows of the reports that could not be read. */
  unread: number
  organisation?: OrganisationState
}

/** `said` is what the person says of the organisation; it wins over a file. */
export function evidenceOf(sources: readonly Source[], said?: OrganisationState): Evidence {
  const last = <Kind extends Source['kind']>(kind: Kind) =>
    sources.findLast((source): source is Source & { kind: Kind } => source.kind === kind)
  const [audit, plan] = [last('audit'), last('plan')]
  const reports = sources.filter((source) => source.kind === 'report')
  // The later one says how it is now.
  const organisation = said ?? sources.findLast(saysOrganisation)?.organisation
  return {
    unread: reports.reduce((sum, { bad }) => sum + bad.length, 0),
    byAddress: new Map(audit?.rows.map((row) => [row.mailbox.toLowerCase(), row])),
    ...(audit === undefined ? {} : { audit: audit.rows }),
    ...(plan === undefined ? {} : { plan: plan.rows }),
    ...(reports.length === 0 ? {} : { report: reports.flatMap(({ rows }) => rows) }),
    ...(organisation === undefined ? {} : { organisation }),
  }
}

const saysOrganisation = (source: Source): source is Source & { organisation: OrganisationState } =>
  'organisation' in source && source.organisation !== undefined
