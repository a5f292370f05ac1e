import { rows } from 'virtual:fix-list'
import type { FixRow } from './fix-row.ts'

/** Every error and foreign reply, in the order of the tables. Only the page that lists them loads it. */
export const fixRows: readonly FixRow[] = rows
