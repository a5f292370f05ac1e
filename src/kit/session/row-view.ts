import type { MailboxKind } from '#content/app.ts'
import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { RowIssue } from '#kit/rows/row-issue.ts'
import type { Columns } from '#kit/table/columns.ts'
import type { Encoding, Separator } from '#kit/table/table.ts'

/** `warning`: it stays, and something is said about it. `error`: out until it is mended. */
export type RowStatus = 'ready' | 'warning' | 'error' | 'left-out'

export const filters = ['all', 'error', 'warning', 'chosen', 'left-out'] as const

/** `chosen`: what the files are made for. */
export type Filter = (typeof filters)[number]

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
  /** Rows that fit the filter. */
  shown: number
  /** Those of them with a mistake that has one plain correction. */
  suggested: number
}
