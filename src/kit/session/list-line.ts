import type { Judged } from '#kit/rows/judged.ts'
import { isWarning, repairsOf, type Repair, type RowIssue } from '#kit/rows/row-issue.ts'
import type { ColumnField } from '#kit/table/columns.ts'
import type { Filter, RowStatus } from './row-view.ts'

/** A row of the list, and all that is known of it and was done to it. */
export type ListLine = {
  row: number
  cells: readonly string[]
  judged: Judged
  /** Texts that stand for those of its cells. */
  mended: Partial<Record<ColumnField, string | undefined>>
  out: boolean
  /** The row that has its mailbox already. */
  twin?: number
}

export const issuesOf = ({ judged, twin }: ListLine): readonly RowIssue[] =>
  twin === undefined ? judged.issues : [{ field: 'email', reason: 'duplicate', of: twin }, ...judged.issues]

export function statusOf(line: ListLine): RowStatus {
  if (line.out) return 'left-out'
  const issues = issuesOf(line)
  if (!issues.every(isWarning)) return 'error'
  return issues.length > 0 ? 'warning' : 'ready'
}

export const fits = (status: RowStatus, wanted: Filter): boolean =>
  wanted === 'all' ||
  status === wanted ||
  (wanted === 'chosen' && (status === 'ready' || status === 'warning'))

/** What mends a row without anybody thinking about it. */
export const suggestionsFor = (line: ListLine): readonly Repair[] =>
  line.out
    ? []
    : issuesOf(line).flatMap((issue) =>
        'suggestion' in issue && issue.suggestion !== undefined ? repairsOf(issue).slice(0, 1) : [],
      )

/** The same address again is a mistake of the later row, unless the earlier one is left out. */
export function findTwins(lines: readonly ListLine[]): void {
  const first = new Map<string, number>()
  for (const line of lines) {
    const address = line.out ? undefined : line.judged.address?.toLowerCase()
    const of = address === undefined ? undefined : first.get(address)
    if (of === undefined) delete line.twin
    else line.twin = of
    if (address !== undefined && of === undefined) first.set(address, line.row)
  }
}
