import type { Day } from './day.ts'
import type { SourceId } from './sources.ts'

/**
 * How well a fact is known. `sure`: the maker's own text or program was read, or several
 * independent captures agree. `likely`: one good second-hand source. `unsure`: one weak source, or
 * none found; shown to the reader as unsure.
 */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** Something that can be looked up: where it was, on which day, and how sure that makes us. */
export type Fact<Value> = {
  value: Value
  source: SourceId
  checked: Day
  confidence: Confidence
  /** What a reader should know beside the value, such as a contradiction between sources. */
  note?: string
}

export function fact<const Value>(
  value: Value,
  source: SourceId,
  checked: Day,
  confidence: Confidence = 'sure',
  note?: string,
): Fact<Value> {
  return note === undefined
    ? { value, source, checked, confidence }
    : { value, source, checked, confidence, note }
}
