import type { TableProblem } from './table.ts'

/** Larger files are no list of mailboxes. Asked of `File.size`, before a byte is read. */
export const LARGEST_MEGABYTES = 50

export const MOST_ROWS = 100_000

/** More are no list: the page names each of them, for every field that a column can be. */
export const MOST_COLUMNS = 500

/** Whether a file of so many bytes is too large to be read at all. */
export const tooLarge = (bytes: number): TableProblem | undefined =>
  bytes > LARGEST_MEGABYTES * 1_000_000 ? { reason: 'too-large', megabytes: LARGEST_MEGABYTES } : undefined
