import { isWarning, repairsOf, type Repair } from '#kit/rows/row-issue.ts'
import type { RowView } from '#kit/session/row-view.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { issueWords, repairWords } from './row-words.ts'

type Props = { row: RowView; onRepair: (repair: Repair) => void }

/** Whether a row is ready; else what is wrong with it, what may be meant, and the buttons that mend it. */
export function ManyResult({ row: { row, status, issues }, onRepair }: Props) {
  // A row is left out once, however much is wrong with it.
  const last = issues.findLast((issue) => repairsOf(issue).includes('leave-out'))
  return (
    <>
      {status === 'left-out' ? <span className="st">Left out</span> : null}
      {status === 'ready' || status === 'warning' ? (
        <span className="st ok">
          <Icon name="tick" />
          Ready
        </span>
      ) : null}
      {status === 'left-out'
        ? null
        : issues.map((issue) => {
            const { says, maybe } = issueWords(issue)
            if (isWarning(issue))
              return (
                <span key={issue.field + issue.reason} className="st">
                  <small>{says}</small>
                </span>
              )
            return (
              <div key={issue.field + issue.reason} className="mend">
                <span className="st bad">
                  <Icon name="problem" />
                  <span>
                    {says}
                    {maybe === undefined ? null : (
                      <small>
                        Did you mean <bdi className="value">{maybe}</bdi>?
                      </small>
                    )}
                  </span>
                </span>
                <span>
                  {repairsOf(issue)
                    .filter((repair) => repair !== 'leave-out' || issue === last)
                    .map((repair) => {
                      const words = repairWords(repair, issue)
                      return (
                        <Button
                          key={words}
                          kind="secondary"
                          small
                          aria-label={`${words}: row ${row}`}
                          onClick={() => onRepair(repair)}
                        >
                          {words}
                        </Button>
                      )
                    })}
                </span>
              </div>
            )
          })}
    </>
  )
}
