import type { MailboxKind } from '#content/app.ts'
import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { CellRepair, IssueReason, RowIssue } from '#kit/rows/row-issue.ts'
import type { Columns } from '#kit/table/columns.ts'
import type { Encoding, Separator } from '#kit/table/table.ts'

/** `warning`: it stays, and something is said about it. `error`: out until it is mended. */
export type RowStatus = 'ready' | 'warning' | 'error' | 'left-out'

/** `chosen`: what the files are made for. A reason: the rows with that to correct or to remark. */
export type Filter = 'all' | 'chosen' | Exclude<RowStatus, 'ready'> | IssueReason

/** A row as a page shows it; long cells are cut. */
export type RowView = {
  row: number
  email: string
  name: string
  /** Id of an app, or what stands in its cell. */
  app: string
  mailbox?: MailboxKind
  states?: ProtocolStates
  status: RowStatus
  issues: readonly RowIssue[]
}

export type ListSummary = {
  /** Rows with something in them. */
  rows: number
  header: readonly string[]
  /** The first line holds values already. */
  headless: boolean
  separator: Separator
  encoding: Encoding
  columns: Columns
  /** What most addresses have behind the @, or what somebody says is theirs. */
  domain?: string
  counts: Readonly<Record<RowStatus, number>>
  /** In how many rows the list itself says what a protocol shall be. */
  said: Readonly<Record<'smtp' | 'imap' | 'pop', number>>
  /** Rows by what is not right with them; a row may have several. Those left out do not count. */
  reasons: Readonly<Partial<Record<IssueReason, number>>>
  /** The last row has fewer cells than all others, and nothing ends it: the file may have been cut there. */
  cut: boolean
  /** Rows that fit the filter. */
  shown: number
  /** Those of them with a mistake that has one plain correction. */
  suggested: number
  /** What would mend several of them in the same way. */
  alike: readonly { repair: CellRepair; count: number }[]
}
