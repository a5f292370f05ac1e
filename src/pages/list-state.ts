import { noPreset, type Preset } from '#content/preset.ts'
import type { BuildFailure, ListAnswer, ListProblem } from '#kit/session/messages.ts'
import type { ListSummary, RowView } from '#kit/session/row-view.ts'

type Zip = Pick<Extract<ListAnswer, { is: 'zip' }>, 'zip' | 'mailboxes' | 'result'>

export type Work =
  | { state: 'idle' | 'stopped' }
  | { state: 'busy'; done: number; of: number }
  | { state: 'failed'; because: BuildFailure }
  | ({ state: 'done' } & Zip)

export type ListState = {
  /** A file that is being read. */
  reading: boolean
  /** How many lists were read; the next one takes the focus to its heading. */
  read: number
  /** Of the file, or of what was pasted: the list that is here. */
  name: string
  /** The same of what is being read, or was not taken. */
  asked: string
  problem?: ListProblem
  summary?: ListSummary
  /** The rows that can be seen, and a few around them. */
  from: number
  rows: readonly RowView[]
  work: Work
  /** The zip was saved, and nothing was changed since. */
  saved: boolean
  /** Of the organisation that runs this site, or of a file. */
  preset: Preset
  /** Name of that file. */
  presetName?: string
}

export const NOTHING: ListState = {
  reading: false,
  read: 0,
  name: '',
  asked: '',
  from: 0,
  rows: [],
  work: { state: 'idle' },
  saved: false,
  preset: noPreset,
}

/** A zip of the list as it was is none of the list as it is. */
export const AFRESH = { work: { state: 'idle' }, saved: false } as const

/** A row as it is when its box has just been ticked or not. */
export const taken = (row: RowView, out: boolean): RowView => ({ ...row, status: out ? 'left-out' : 'ready' })
