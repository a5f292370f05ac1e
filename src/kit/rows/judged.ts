import type { Preset } from '#content/preset.ts'
import type { KitMailbox } from '#kit/kit-mailbox.ts'
import type { ColumnField } from '#kit/table/columns.ts'
import type { AppReading } from './app-cell.ts'
import type { RowIssue } from './row-issue.ts'

/** The cells of a row by what they are about; undefined where no column is. */
export type RowCells = { row: number; cell: (field: ColumnField) => string | undefined; tooMany: boolean }

/** What rows are judged by. */
export type RowContext = {
  /** Domain of most rows, or the one that somebody says is theirs. In small letters. */
  domain: string | undefined
  preset: Pick<Preset, 'notOffered'>
  readApp: (cell: string) => AppReading
  smtpSaysOff: boolean
}

/** What one cell means. Without a value there may still be nothing wrong with it. */
export type Found<Value> = { value?: Value; issues: readonly RowIssue[] }

export type Judged = {
  issues: readonly RowIssue[]
  /** The address, where there is one; the same mailbox may stand in two rows. */
  address?: string
  /** Absent while something has to be mended. */
  mailbox?: KitMailbox
}

export const found = <Value>(value: Value | undefined, ...issues: readonly RowIssue[]): Found<Value> =>
  value === undefined ? { issues } : { value, issues }
