import type { ReactNode } from 'react'
import type { DeskPlace, DeskTask, Mark } from '#content/admin-desk.ts'
import { adminWords } from '#content/admin-words.ts'
import type { Day } from '#content/day.ts'
import type { SourceTable } from '#content/sources.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Rich } from './Rich.tsx'
import { SourceNote } from './SourceNote.tsx'
import { TaskStateField } from './TaskStateField.tsx'

type DeskTaskViewProps = {
  task: DeskTask
  mark: Mark | undefined
  today: Day
  sources: SourceTable
  /** What belongs to this task alone, after its steps. */
  children?: ReactNode
}

/** One task: why, who, where, what to do, how to see that it worked, how to undo it. */
export const DeskTaskView = ({ task, mark, today, sources, children }: DeskTaskViewProps) => (
  <section id={task.id} aria-labelledby={`${task.id}-title`} className="dt">
    <div>
      <h3 id={`${task.id}-title`}>
        <span className="tl-n">{task.number}</span> {task.title}
      </h3>
      <TaskStateField task={task.id} mark={mark} today={today} labelledBy={`${task.id}-title`} />
    </div>
    <div className="min-w-0">
      <div className="dt-why">
        {task.why.map((text, at) => (
          <p key={at}>
            <Rich text={text} />
          </p>
        ))}
      </div>
      <dl className="facts">
        <dt>{adminWords.how}</dt>
        <dd>
          <ol className="dt-steps">
            {task.steps.map((text, at) => (
              <li key={at}>
                <Rich text={text} />
              </li>
            ))}
          </ol>
        </dd>
        <dt>{adminWords.role}</dt>
        <dd>
          <Rich text={task.role} />
        </dd>
        {task.places.length === 0 ? null : (
          <>
            <dt>{adminWords.where}</dt>
            <dd className="dt-places">
              {task.places.map((place) => (
                <Place key={place.center} place={place} />
              ))}
            </dd>
          </>
        )}
        <dt>{adminWords.verify}</dt>
        <dd>
          <Rich text={task.verify} />
        </dd>
        <dt>{adminWords.undo}</dt>
        <dd>
          <Rich text={task.undo} />
        </dd>
      </dl>
      {task.commands.length === 0 ? null : (
        <Disclosure summary={adminWords.powershell}>
          {task.commands.map(({ title, label, code }) => (
            <CodePlate key={title} level={4} title={title} label={label} code={code} />
          ))}
        </Disclosure>
      )}
      {children}
      <SourceNote of={task.facts} from={sources} />
    </div>
  </section>
)

const Place = ({ place: { center, address, path, doubts } }: { place: DeskPlace }) => (
  <p>
    {address === undefined ? (
      center
    ) : (
      <a href={`https://${address}/`} rel="noreferrer">
        {center}
      </a>
    )}
    : <Rich text={path} />
    {doubts.map((doubt, at) => (
      <span key={at} className="sub block">
        <Rich text={doubt} />
      </span>
    ))}
  </p>
)
