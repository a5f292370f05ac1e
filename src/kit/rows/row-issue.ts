import type { AppId } from '#content/app-ids.ts'
import type { EmailProblem } from '#lib/email.ts'
import type { ColumnField } from '#kit/table/columns.ts'

/** What is not right with a row. Data, not a sentence: the page chooses the words. */
export type RowIssue = { field: ColumnField } & (
  | { reason: 'address'; problem: EmailProblem; suggestion?: string }
  /** A spreadsheet would take the cell for a formula. */
  | { reason: 'formula'; suggestion?: string }
  | { reason: 'duplicate'; of: number }
  /** A guest of another organisation: the mailbox is there. */
  | { reason: 'guest' }
  /** The domain differs from that of the others by a letter or two. */
  | { reason: 'domain-slip'; suggestion?: string }
  | { reason: 'other-domain'; domain: string; usual: string }
  /** The name cannot be written, so the row goes on without it. */
  | { reason: 'name-dropped' }
  | { reason: 'room' }
  | { reason: 'no-mailbox'; type: string }
  | { reason: 'kind-unknown'; type: string }
  | { reason: 'no-licence' }
  | { reason: 'app-unknown'; suggestion?: AppId }
  | { reason: 'app-not-offered'; app: AppId; because: string }
  | { reason: 'state-unknown'; text: string }
  | { reason: 'too-long' }
  /** More cells than there are columns. */
  | { reason: 'too-many-cells' }
)

export type IssueReason = RowIssue['reason']

/** With these a row stays, and they are said. With any other it is left out until it is mended. */
const warnings: ReadonlySet<IssueReason> = new Set([
  'other-domain',
  'name-dropped',
  'kind-unknown',
  'too-many-cells',
])

export const isWarning = ({ reason }: RowIssue): boolean => warnings.has(reason)

/** Another text for one of the cells of a row. */
export type CellRepair = { field: ColumnField; text: string }

/** What mends a row. */
export type Repair = CellRepair | 'leave-out'

/** The repairs of an issue, the likeliest first. */
export function repairsOf(issue: RowIssue): readonly Repair[] {
  const { field, reason } = issue
  if (isWarning(issue)) return []
  if ('suggestion' in issue && issue.suggestion !== undefined)
    return [{ field, text: issue.suggestion }, reason === 'app-unknown' ? { field, text: '' } : 'leave-out']
  if (reason === 'no-licence') return ['leave-out', { field: 'mailbox', text: 'Shared' }]
  return field === 'email' || reason === 'no-mailbox' || reason === 'room'
    ? ['leave-out']
    : [{ field, text: '' }, 'leave-out']
}
