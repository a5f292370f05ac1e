import type { CloudId } from '#content/clouds.ts'
import type { Preset } from '#content/preset.ts'
import type { SignerInput, SignerProblem } from '#generate/apple/signer.ts'
import type { KitResult } from '#kit/kit-result.ts'
import type { KitWish } from '#kit/kit-wish.ts'
import type { CellRepair, Repair } from '#kit/rows/row-issue.ts'
import type { Columns } from '#kit/table/columns.ts'
import type { TableProblem } from '#kit/table/table.ts'
import type { Filter, ListSummary, RowView } from './row-view.ts'

/** What the zip shall hold, as it can be sent to a worker: no function, and a cloud by its id. */
export type BuildWish = Omit<KitWish, 'cloud' | 'preset' | 'sign' | 'refused' | 'separator'> & {
  cloud: CloudId
  /** Whether what a row itself says of its protocols counts. */
  rowStates: boolean
  /** Signs the profiles. The key goes no further than the worker, and with it. */
  signer?: SignerInput
}

/** What changes the list. The same in the same order gives the same list again. */
export type ListChange =
  | { do: 'columns'; columns: Columns }
  | { do: 'domain'; domain: string | undefined }
  /** Whose help desk the files name, and what is not offered. */
  | { do: 'preset'; preset: Preset }
  | { do: 'filter'; status: Filter; search: string }
  | { do: 'leave-out'; row: number; out: boolean }
  | { do: 'leave-out-shown'; out: boolean }
  | { do: 'repair'; row: number; repair: Repair }
  | { do: 'repair-shown' }
  | { do: 'repair-alike'; repair: CellRepair }

/** What a page asks the worker that holds the list. */
export type ListAsk =
  | { do: 'read'; from: Blob | string; preset: Preset }
  | ListChange
  | { do: 'rows'; from: number; to: number }
  | { do: 'build'; wish: BuildWish }
  | { do: 'cancel' }

/** Why a zip was not made. */
export type BuildFailure = 'too-large' | 'memory' | 'part' | 'unknown' | readonly SignerProblem[]

/** Why there is no list. */
export type ListProblem =
  | TableProblem
  /** The browser did not get at the file. */
  | { reason: 'unreadable' }
  | { reason: 'memory' }
  /** A part of the site did not come. */
  | { reason: 'not-loaded' }

export type ListAnswer =
  | { is: 'list'; summary: ListSummary }
  | { is: 'no-list'; problem: ListProblem }
  | { is: 'rows'; from: number; rows: readonly RowView[] }
  | { is: 'made'; done: number; of: number }
  | { is: 'stopped' }
  | { is: 'zip'; zip: Blob; mailboxes: number; result: Omit<KitResult, 'parts'> }
  | { is: 'failed'; because: BuildFailure }
