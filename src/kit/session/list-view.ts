import { shown } from '#kit/rows/cells.ts'
import type { CellRepair, IssueReason } from '#kit/rows/row-issue.ts'
import type { ColumnField, Columns } from '#kit/table/columns.ts'
import type { Table } from '#kit/table/table.ts'
import { alikeFor, issuesOf, statusOf, suggestionsFor, type ListLine } from './list-line.ts'
import type { ListSummary, RowView } from './row-view.ts'

type CellOf = (line: ListLine, field: ColumnField) => string | undefined

/** A row for a page to show. */
export const rowView = (line: ListLine, cellOf: CellOf): RowView => {
  const { mailbox, address } = line.judged
  return {
    row: line.row,
    email: shown(address ?? cellOf(line, 'email') ?? ''),
    name: shown(cellOf(line, 'name') ?? ''),
    app: mailbox?.app ?? shown(cellOf(line, 'app') ?? ''),
    ...(mailbox === undefined ? {} : { mailbox: mailbox.mailbox, states: mailbox.states }),
    status: statusOf(line),
    issues: issuesOf(line),
  }
}

/** What there is in all, for a page that has only a few of the rows. */
export function listSummary(
  { header, first, separator, encoding, cut }: Table,
  columns: Columns,
  usual: string | undefined,
  lines: readonly ListLine[],
  seen: readonly ListLine[],
): ListSummary {
  const counts = { ready: 0, warning: 0, error: 0, 'left-out': 0 }
  const said = { smtp: 0, imap: 0, pop: 0 }
  const reasons: Partial<Record<IssueReason, number>> = {}
  for (const line of lines) {
    counts[statusOf(line)] += 1
    const own = line.out ? [] : new Set(issuesOf(line).map(({ reason }) => reason))
    for (const reason of own) reasons[reason] = (reasons[reason] ?? 0) + 1
    for (const key of ['smtp', 'imap', 'pop'] as const)
      if (line.judged.mailbox?.states[key] !== undefined) said[key] += 1
  }
  return {
    rows: lines.length,
    header: header.map((name, at) => shown(name) || `Column ${at + 1}`),
    headless: header.every((name) => name === '') && first === 1,
    separator,
    encoding,
    columns,
    ...(usual === undefined ? {} : { domain: usual }),
    counts,
    said,
    reasons,
    cut: cut === true,
    shown: seen.length,
    suggested: seen.filter((line) => suggestionsFor(line).length > 0).length,
    alike: alikeOf(seen),
  }
}

/** So many buttons are read before they are a wall. */
const MOST_ALIKE = 6

/** Repairs that several rows have in common, with how many they are; those of most rows first. */
function alikeOf(lines: readonly ListLine[]): ListSummary['alike'] {
  const found = new Map<string, { repair: CellRepair; count: number }>()
  for (const line of lines)
    for (const repair of alikeFor(line)) {
      const key = `${repair.field} ${repair.text}`
      found.set(key, { repair, count: (found.get(key)?.count ?? 0) + 1 })
    }
  return [...found.values()]
    .filter(({ count }) => count > 1)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_ALIKE)
}
