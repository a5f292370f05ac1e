import { Link } from 'react-router'
import type { Confidence } from '#content/fact.ts'
import type { FixEntry } from '#content/fix-entry.ts'
import { Icon } from '#ui/Icon.tsx'
import type { FixContext } from './use-fix-context.ts'
import { VerdictBody } from './VerdictBody.tsx'

type VerdictCardProps = {
  entry: FixEntry
  context: FixContext
  sure: Confidence
  /** Id of the heading. */
  id: string
  /** Over the title: what it means, or that it follows from the one before. */
  over: string
}

/** A verdict on what was pasted, whole. */
export const VerdictCard = ({ entry, context, sure, id, over }: VerdictCardProps) => (
  <section className="verdict" aria-labelledby={id}>
    <div className="verdict-h">
      <p className="caption">
        <Icon name="problem" />
        {over}
      </p>
      <h2 id={id} tabIndex={-1}>
        {entry.title}
      </h2>
    </div>
    <VerdictBody entry={entry} context={context} sure={sure} />
    <p className="verdict-f">
      <Link to={`/fix/${entry.id}/${context.carried}`}>This error on a page of its own</Link>
    </p>
  </section>
)
