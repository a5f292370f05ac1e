import type { Judged } from '#kit/rows/judged.ts'
import { isWarning, repairsOf, type CellRepair, type Repair, type RowIssue } from '#kit/rows/row-issue.ts'
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
  /** The row that has its mailbox already, or the one that it seems to mean. */
  twin?: number
}

export function issuesOf({ judged: { issues }, twin }: ListLine): readonly RowIssue[] {
  if (twin === undefined) return issues
  // What is suggested for its address stands in that row: nothing to take.
  return [{ field: 'email', reason: 'duplicate', of: twin }, ...issues.map(withoutAddress)]
}

function withoutAddress(issue: RowIssue): RowIssue {
  if (issue.field !== 'email' || !('suggestion' in issue)) return issue
  const { suggestion: _taken, ...rest } = issue
  return rest
}

export function statusOf(line: ListLine): RowStatus {
  if (line.out) return 'left-out'
  const issues = issuesOf(line)
  if (!issues.every(isWarning)) return 'error'
  return issues.length > 0 ? 'warning' : 'ready'
}

export function fits(line: ListLine, wanted: Filter): boolean {
  const status = statusOf(line)
  if (wanted === 'all' || status === wanted) return true
  if (wanted === 'chosen') return status === 'ready' || status === 'warning'
  return !line.out && issuesOf(line).some(({ reason }) => reason === wanted)
}

/**
 * What mends a row without anybody thinking about it: an address that is none. Which app or which domain is meant, and
 * whether a sign belongs to an address that would be a formula, is to think about.
 */
export const suggestionsFor = (line: ListLine): readonly Repair[] =>
  line.out
    ? []
    : issuesOf(line).flatMap((issue) =>
        issue.reason === 'address' && issue.suggestion !== undefined ? repairsOf(issue).slice(0, 1) : [],
      )

/** What mends a row as it would many others: not an address that is suggested, which is for one row alone. */
export const alikeFor = (line: ListLine): readonly CellRepair[] =>
  line.out
    ? []
    : issuesOf(line).flatMap((issue) =>
        repairsOf(issue).filter(
          (repair): repair is CellRepair =>
            repair !== 'leave-out' &&
            (issue.field === 'app' || !('suggestion' in issue && issue.suggestion === repair.text)),
        ),
      )

/**
 * The same address again is a mistake of the later row, unless the earlier one is left out. So is one that would be
 * the same if it were mended.
 */
export function findTwins(lines: readonly ListLine[]): void {
  const first = new Map<string, number>()
  for (const line of lines) {
    const address = line.out ? undefined : line.judged.address?.toLowerCase()
    const of = address === undefined ? undefined : first.get(address)
    if (of === undefined) delete line.twin
    else line.twin = of
    if (address !== undefined && of === undefined) first.set(address, line.row)
  }
  for (const line of lines) {
    const meant = line.out || line.judged.address !== undefined ? undefined : meantBy(line.judged.issues)
    const of = meant === undefined ? undefined : first.get(meant)
    if (of !== undefined) line.twin = of
  }
}

const meantBy = (issues: readonly RowIssue[]): string | undefined =>
  issues
    .map((issue) => (issue.field === 'email' && 'suggestion' in issue ? issue.suggestion : undefined))
    .find((suggestion) => suggestion !== undefined)
    ?.toLowerCase()
