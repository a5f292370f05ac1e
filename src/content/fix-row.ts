import type { FixEntry } from './fix-entry.ts'

/** What the list of all errors says of one. */
export type FixRow = Pick<FixEntry, 'id' | 'title' | 'phase' | 'texts' | 'who'> & {
  codes?: readonly number[]
}

export const fixRow = ({ id, title, phase, texts, who, codes }: FixEntry): FixRow => ({
  id,
  title,
  phase,
  texts,
  who,
  ...(codes === undefined ? {} : { codes }),
})
