import type { ListChange } from '#kit/session/messages.ts'
import type { Filter, ListSummary } from '#kit/session/row-view.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { alikeWords, filterShows } from './list-filter.ts'
import { rowsOf } from './list-words.ts'
import type { List } from './use-list.ts'

/** `spoken`: what is said when it is done. */
type Action = { says: string; change: ListChange; spoken: string; quiet?: true }

type Props = { list: List; summary: ListSummary; status: Filter; onDone: () => void }

/** How many rows are shown, and what can be done to all of them in one step. */
export const ManyActions = ({ list, summary, status, onDone }: Props) => (
  <div className="no-print mt-4 mb-3 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
    <p className="small font-semibold" role="status">
      {filterShows(summary.shown, summary.rows)}
    </p>
    {actionsFor(summary, status).map(({ says, change, spoken, quiet }) => (
      <Button
        key={says}
        kind={quiet ? 'quiet' : 'secondary'}
        small
        onClick={() => {
          list.change(change)
          announce(spoken)
          onDone()
        }}
      >
        {says}
      </Button>
    ))}
  </div>
)

function actionsFor({ shown, suggested, alike, counts }: ListSummary, status: Filter): readonly Action[] {
  const actions: Action[] = []
  if (suggested > 1)
    actions.push({
      says: `Use all ${suggested.toLocaleString('en')} suggestions`,
      change: { do: 'repair-shown' },
      spoken: `${rowsOf(suggested)} changed`,
    })
  for (const each of alike)
    actions.push({
      says: alikeWords(each),
      change: { do: 'repair-alike', repair: each.repair },
      spoken: `${rowsOf(each.count)} changed`,
    })
  if (shown > 0 && status !== 'left-out')
    actions.push({
      says: 'Leave these out',
      change: { do: 'leave-out-shown', out: true },
      spoken: `${rowsOf(shown)} left out`,
      quiet: true,
    })
  if (shown > 0 && counts['left-out'] > 0)
    actions.push({
      says: 'Take these',
      change: { do: 'leave-out-shown', out: false },
      spoken: `${rowsOf(shown)} taken`,
      quiet: true,
    })
  return actions
}
