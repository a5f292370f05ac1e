import { fillText } from '#content/filled.ts'
import { fiveSteps } from '#content/five-steps.ts'
import type { Slots } from '#content/slots.ts'
import { Button } from '#ui/Button.tsx'
import { CheckTask } from '#ui/CheckTask.tsx'
import { Drawing } from '#ui/Drawing.tsx'
import { Rich } from './Rich.tsx'
import { useTicks } from './use-ticks.ts'

type FiveStepsProps = {
  slots: Slots
  /** Of each step in the page’s outline. */
  level: 2 | 3
}

/** The five admin-center steps with a drawing and a tick each. */
export function FiveSteps({ slots, level }: FiveStepsProps) {
  const { ticked, stays, toggle, clear } = useTicks(slots.sender.known ? slots.sender.shown : undefined)
  const done = fiveSteps.filter(({ id }) => ticked.has(id)).length
  return (
    <>
      <p>
        <a
          className="inline-flex min-h-11 items-center"
          href={`https://${slots.adminCenter.shown}/`}
          rel="noreferrer"
        >
          Open the Microsoft 365 admin center
        </a>
      </p>
      <ol className="tasks">
        {fiveSteps.map(({ id, title, text, drawing }, at) => (
          <CheckTask
            key={id}
            level={level}
            done={ticked.has(id)}
            onToggle={() => toggle(id)}
            stepLabel={`Step ${at + 1} of ${fiveSteps.length}`}
            title={<Rich text={fillText(title, slots)} />}
            note={<Rich text={fillText(text, slots)} />}
            drawing={
              <Drawing scene={id} name={slots.name.known ? slots.name.shown : 'Ana Ruiz'} label={drawing} />
            }
          />
        ))}
      </ol>
      <p className="small muted">
        {done} of {fiveSteps.length} ticked.{' '}
        {stays
          ? 'The ticks are kept on this device only.'
          : 'This browser keeps nothing: the ticks last as long as this page.'}{' '}
        <Button kind="quiet" type="button" onClick={clear}>
          Clear my ticks
        </Button>
      </p>
    </>
  )
}
