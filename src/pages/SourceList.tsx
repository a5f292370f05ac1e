import { longDay, type Day } from '#content/day.ts'
import type { Confidence } from '#content/fact.ts'
import type { SourceId, SourceTable } from '#content/sources.ts'
import { SourceLink } from './SourceLink.tsx'

export type SourceListProps = {
  of: readonly { source: SourceId; checked: Day; confidence: Confidence; note?: string }[]
  /** Where the ids are looked up. An app brings its own. */
  from: SourceTable
}

/** Where facts come from, when they were checked, and what is not sure about them. */
export function SourceList({ of: facts, from }: SourceListProps) {
  const texts = [...new Set(facts.map((fact) => fact.source))].flatMap((id) => from[id] ?? [])
  const oldest = facts.map((fact) => fact.checked).toSorted()[0]
  const doubtful = facts.filter((fact) => fact.confidence !== 'sure')
  return (
    <p className="caption mt-3 max-w-measure">
      {texts.length === 1 ? 'Source: ' : 'Sources: '}
      {texts.map((source, at) => (
        <span key={at}>
          {at === 0 ? null : '; '}
          <SourceLink source={source} />
        </span>
      ))}
      {oldest === undefined ? null : `. Checked on ${longDay(oldest)}.`}
      {doubtful.length === 0 ? null : ` ${doubt[weakest(doubtful)]}`}
    </p>
  )
}

const doubt = {
  likely: 'Likely, not certain in every point.',
  unsure: 'Unsure: check it before you rely on it.',
}

const weakest = (facts: readonly { confidence: Confidence }[]): keyof typeof doubt =>
  facts.some((fact) => fact.confidence === 'unsure') ? 'unsure' : 'likely'
