import type { Day } from './day.ts'
import type { Confidence, Fact } from './fact.ts'
import { plainText } from './filled.ts'
import type { SourceId } from './sources.ts'
import type { Text } from './text.ts'

/** A fact as a line of the list of sources. */
export type FactRow = {
  label: string
  value: string
  source: SourceId
  checked: Day
  confidence: Confidence
  note?: string
}

export type FactGroup = { id: string; title: string; rows: readonly FactRow[] }

/** Under a label of its own. */
export const row = (label: string, { value, ...where }: Fact<string | number>): FactRow => ({
  label,
  value: String(value),
  ...where,
})

/** The sentences that come here name nobody: a test holds that they have no slots. */
export const plain = (sentence: Text) =>
  plainText(sentence.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part])))
