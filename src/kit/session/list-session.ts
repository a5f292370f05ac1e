import type { Preset } from '#content/preset.ts'
import type { KitMailbox } from '#kit/kit-mailbox.ts'
import { judgeRow } from '#kit/rows/judge-row.ts'
import type { RowContext } from '#kit/rows/judged.ts'
import type { CellRepair, Repair } from '#kit/rows/row-issue.ts'
import { usualDomain } from '#kit/rows/usual-domain.ts'
import { columnFields, findColumns, saysOff, type ColumnField, type Columns } from '#kit/table/columns.ts'
import { isBlank } from '#kit/table/read-table.ts'
import type { Table } from '#kit/table/table.ts'
import { alikeFor, findTwins, fits, issuesOf, statusOf, suggestionsFor, type ListLine } from './list-line.ts'
import { listSummary, rowView } from './list-view.ts'
import type { Filter } from './row-view.ts'

/** What is judged by besides the rows themselves. */
export type ListWorld = Pick<RowContext, 'readApp'> & { preset: Preset }

/**
 * A list that somebody works on: the rows, what they mean, which of them are left out, which are shown. It lives
 * in a worker; the page asks for counts and for the few rows that can be seen.
 */
export function listSession(table: Table, { readApp, ...world }: ListWorld) {
  let { preset } = world
  const lines: readonly ListLine[] = table.rows.flatMap((cells, at) =>
    isBlank(cells) ? [] : [{ row: table.first + at, cells, judged: { issues: [] }, mended: {}, out: false }],
  )
  let columns = findColumns(table)
  let typed: string | undefined
  let domain: string | undefined
  let filter: { status: Filter; search: string } = { status: 'all', search: '' }
  let seen: readonly ListLine[] = []

  const cellOf = ({ cells, mended }: ListLine, field: ColumnField): string | undefined => {
    const column = columns[field]
    return mended[field] ?? (column === undefined ? undefined : (cells[column] ?? ''))
  }
  const says = (line: ListLine, wanted: string) =>
    wanted === '' ||
    (['email', 'name', 'user', 'app'] as const).some((field) =>
      cellOf(line, field)?.slice(0, 1000).toLowerCase().includes(wanted),
    )
  const show = () => {
    const wanted = filter.search.trim().toLowerCase()
    seen = lines.filter((line) => fits(line, filter.status) && says(line, wanted))
  }
  const twins = () => {
    findTwins(lines)
    show()
  }
  const judge = (some: readonly ListLine[] = lines) => {
    const smtp = table.header[columns.smtp ?? -1] ?? ''
    const context: RowContext = { preset, readApp, domain, smtpSaysOff: saysOff(smtp) }
    for (const line of some) {
      const tooMany = line.cells.slice(table.header.length).some((cell) => cell.trim() !== '')
      const cell = (field: ColumnField) => cellOf(line, field)
      line.judged = judgeRow({ row: line.row, cell, tooMany }, context)
    }
    twins()
  }
  const judgeAll = () => {
    domain =
      typed ?? preset.domain?.toLowerCase() ?? usualDomain(lines.map((line) => cellOf(line, 'email') ?? ''))
    judge()
  }
  const mend = (line: ListLine, repair: Repair) => {
    if (repair === 'leave-out') line.out = true
    else line.mended = { ...line.mended, [repair.field]: repair.text }
  }
  const at = (row: number) => lines.filter((line) => line.row === row)
  judgeAll()

  return {
    /** What stands between the cells of the list. */
    separator: table.separator,
    preset: () => preset,
    setPreset(next: Preset) {
      preset = next
      judgeAll()
    },
    setColumns(next: Columns) {
      // What was corrected in one column says nothing about another.
      for (const field of columnFields.filter((each) => next[each] !== columns[each]))
        for (const line of lines) line.mended = { ...line.mended, [field]: undefined }
      columns = next
      judgeAll()
    },
    /** Undefined: the one that most addresses have. */
    setDomain(next: string | undefined) {
      typed = next?.toLowerCase()
      judgeAll()
    },
    setFilter(status: Filter, search: string) {
      filter = { status, search }
      show()
    },
    leaveOut(row: number, out: boolean) {
      for (const line of at(row)) line.out = out
      twins()
    },
    /** All rows that are shown. */
    leaveOutShown(out: boolean) {
      for (const line of seen) line.out = out
      twins()
    },
    repair(row: number, repair: Repair) {
      for (const line of at(row)) mend(line, repair)
      judge(at(row))
    },
    /** Takes what is suggested in every row that is shown. */
    repairShown() {
      const some = seen.filter((line) => suggestionsFor(line).length > 0)
      for (const line of some) for (const repair of suggestionsFor(line)) mend(line, repair)
      judge(some)
    },
    /** Mends every row that is shown and can be mended so. */
    repairAlike(repair: CellRepair) {
      const some = seen.filter((line) => alikeFor(line).some((each) => isSame(each, repair)))
      for (const line of some) mend(line, repair)
      judge(some)
    },
    rows: (from: number, to: number) => seen.slice(from, to).map((line) => rowView(line, cellOf)),
    summary: () => listSummary(table, columns, domain, lines, seen),
    /** The mailboxes that are ready and not left out, in the order of the list. */
    mailboxes: (): readonly KitMailbox[] =>
      lines.flatMap((line) => {
        const { mailbox } = line.judged
        return mailbox === undefined || line.out || line.twin !== undefined ? [] : [mailbox]
      }),
    /** The rows that are none of these, with what is wrong with them. */
    refused: () =>
      lines.flatMap((line) => {
        const status = statusOf(line)
        if (status !== 'left-out' && status !== 'error') return []
        const { row, email } = rowView(line, cellOf)
        return [{ row, address: email, issues: line.out ? [] : issuesOf(line) }]
      }),
  }
}

const isSame = (one: CellRepair, other: CellRepair): boolean =>
  one.field === other.field && one.text === other.text

export type ListSession = ReturnType<typeof listSession>
