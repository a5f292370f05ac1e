import type { KitMailbox } from '#kit/kit-mailbox.ts'
import { judgeRow } from '#kit/rows/judge-row.ts'
import type { Judged, RowContext } from '#kit/rows/judged.ts'
import { isWarning, repairsOf, type Repair, type RowIssue } from '#kit/rows/row-issue.ts'
import { shown } from '#kit/rows/cells.ts'
import { usualDomain } from '#kit/rows/usual-domain.ts'
import { columnFields, findColumns, saysOff, type ColumnField, type Columns } from '#kit/table/columns.ts'
import { isBlank } from '#kit/table/read-table.ts'
import type { Table } from '#kit/table/table.ts'
import type { Filter, ListSummary, RowStatus, RowView } from './row-view.ts'

type Line = {
  row: number
  cells: readonly string[]
  judged: Judged
  mended: Partial<Record<ColumnField, string | undefined>>
  out: boolean
  twin?: number
}

export type ListSession = ReturnType<typeof listSession>

/** What is judged by besides the rows themselves. */
export type ListWorld = Pick<RowContext, 'preset' | 'readApp'> & { presetDomain?: string }

/**
 * A list that somebody works on: the rows, what they mean, which of them are left out, which are shown. It lives
 * in a worker; the page asks for counts and for the few rows that can be seen.
 */
export function listSession(table: Table, world: ListWorld) {
  let columns: Columns = findColumns(table)
  let typedDomain: string | undefined
  let filter: { status: Filter; search: string } = { status: 'all', search: '' }
  let shownLines: readonly Line[] = []
  const lines: Line[] = table.rows.flatMap((cells, at) =>
    isBlank(cells) ? [] : [{ row: table.first + at, cells, judged: { issues: [] }, mended: {}, out: false }],
  )

  const cellOf = ({ cells, mended }: Line, field: ColumnField): string | undefined => {
    const column = columns[field]
    return mended[field] ?? (column === undefined ? undefined : (cells[column] ?? ''))
  }
  const domain = () =>
    typedDomain ?? world.presetDomain ?? usualDomain(lines.map((line) => cellOf(line, 'email') ?? ''))

  const judge = (some: readonly Line[] = lines) => {
    const context: RowContext = {
      ...world,
      domain: domain(),
      smtpSaysOff: columns.smtp !== undefined && saysOff(table.header[columns.smtp] ?? ''),
    }
    for (const line of some)
      line.judged = judgeRow(
        {
          row: line.row,
          cell: (field) => cellOf(line, field),
          tooMany: line.cells.slice(table.header.length).some((cell) => cell.trim() !== ''),
        },
        context,
      )
    twins()
  }
  /** The same address again is a mistake of the later row, unless the earlier one is left out. */
  const twins = () => {
    const first = new Map<string, number>()
    for (const line of lines) {
      const key = line.judged.address?.toLowerCase()
      const of = key === undefined || line.out ? undefined : first.get(key)
      if (of === undefined) delete line.twin
      else line.twin = of
      if (key !== undefined && !line.out && of === undefined) first.set(key, line.row)
    }
    show()
  }
  const issuesOf = ({ judged, twin }: Line): readonly RowIssue[] =>
    twin === undefined ? judged.issues : [{ field: 'email', reason: 'duplicate', of: twin }, ...judged.issues]
  const statusOf = (line: Line): RowStatus => {
    if (line.out) return 'left-out'
    const issues = issuesOf(line)
    if (!issues.every(isWarning)) return 'error'
    return issues.length > 0 ? 'warning' : 'ready'
  }
  const show = () => {
    const { status, search } = filter
    const wanted = search.trim().toLowerCase()
    shownLines =
      status === 'all' && wanted === ''
        ? lines
        : lines.filter((line) => fits(statusOf(line), status) && says(line, wanted))
  }
  const says = (line: Line, wanted: string) =>
    wanted === '' ||
    (['email', 'name', 'user', 'app'] as const).some((field) =>
      cellOf(line, field)?.slice(0, 1000).toLowerCase().includes(wanted),
    )
  const find = (row: number) => lines.filter((line) => line.row === row)
  const mend = (line: Line, repair: Repair) => {
    if (repair === 'leave-out') line.out = true
    else line.mended = { ...line.mended, [repair.field]: repair.text }
  }
  judge()

  return {
    setColumns(next: Columns) {
      // What was corrected in one column says nothing about another.
      for (const field of columnFields.filter((each) => next[each] !== columns[each]))
        for (const line of lines) line.mended = { ...line.mended, [field]: undefined }
      columns = next
      judge()
    },
    setDomain(next: string | undefined) {
      typedDomain = next?.toLowerCase()
      judge()
    },
    setFilter(status: Filter, search: string) {
      filter = { status, search }
      show()
    },
    leaveOut(row: number, out: boolean) {
      for (const line of find(row)) line.out = out
      twins()
    },
    /** All rows that are shown. */
    leaveOutShown(out: boolean) {
      for (const line of shownLines) line.out = out
      twins()
    },
    repair(row: number, repair: Repair) {
      for (const line of find(row)) mend(line, repair)
      judge(find(row))
    },
    /** Takes what is suggested in every row that is shown. */
    repairShown() {
      const some = shownLines.filter((line) => suggestions(issuesOf(line)).length > 0)
      for (const line of some) for (const repair of suggestions(issuesOf(line))) mend(line, repair)
      judge(some)
    },
    rows: (from: number, to: number): readonly RowView[] =>
      shownLines.slice(from, to).map((line) => ({
        row: line.row,
        email: shown(line.judged.address ?? cellOf(line, 'email') ?? ''),
        name: shown(cellOf(line, 'name') ?? ''),
        app: line.judged.mailbox?.app ?? shown(cellOf(line, 'app') ?? ''),
        ...(line.judged.mailbox === undefined
          ? {}
          : { mailbox: line.judged.mailbox.mailbox, states: line.judged.mailbox.states }),
        status: statusOf(line),
        issues: issuesOf(line),
      })),
    summary(): ListSummary {
      const counts = { ready: 0, warning: 0, error: 0, 'left-out': 0 }
      const said = { smtp: 0, imap: 0, pop: 0 }
      for (const line of lines) {
        counts[statusOf(line)] += 1
        for (const key of ['smtp', 'imap', 'pop'] as const)
          if (line.judged.mailbox?.states[key] !== undefined) said[key] += 1
      }
      const usual = domain()
      return {
        rows: lines.length,
        header: table.header.map((name, at) => shown(name) || `Column ${at + 1}`),
        headless: table.first === 1,
        separator: table.separator,
        encoding: table.encoding,
        columns,
        ...(usual === undefined ? {} : { domain: usual }),
        counts,
        said,
        shown: shownLines.length,
        suggested: shownLines.filter((line) => !line.out && suggestions(issuesOf(line)).length > 0).length,
      }
    },
    /** The mailboxes that are ready and not left out, in the order of the list. */
    mailboxes: (): readonly KitMailbox[] =>
      lines.flatMap((line) =>
        line.judged.mailbox !== undefined && !line.out && line.twin === undefined
          ? [line.judged.mailbox]
          : [],
      ),
  }
}

const fits = (status: RowStatus, wanted: Filter): boolean =>
  wanted === 'all' ||
  status === wanted ||
  (wanted === 'chosen' && (status === 'ready' || status === 'warning'))

/** What mends a row without anybody thinking about it. */
const suggestions = (issues: readonly RowIssue[]): readonly Repair[] =>
  issues.flatMap((issue) =>
    'suggestion' in issue && issue.suggestion !== undefined ? repairsOf(issue).slice(0, 1) : [],
  )
