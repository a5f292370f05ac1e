import type { AdminTaskId } from '#content/admin-task-ids.ts'
import type { Mark, TaskState } from '#content/admin-desk.ts'
import { stateWords } from '#content/admin-words.ts'
import { longDay, type Day } from '#content/day.ts'
import { fieldOf, markTask } from './use-marks.ts'

const states = ['todo', 'done', 'not-for-us'] as const satisfies readonly (TaskState | 'todo')[]

type TaskStateFieldProps = {
  task: AdminTaskId
  mark: Mark | undefined
  today: Day
  /** Id of the heading of the task. */
  labelledBy: string
}

/** How a task stands. Three states, no more: each further one would be a question of its own. */
export const TaskStateField = ({ task, mark, today, labelledBy }: TaskStateFieldProps) => (
  <fieldset className="dt-state needs-script" aria-labelledby={labelledBy}>
    <div className="opts">
      {states.map((state) => (
        <label key={state}>
          <input
            type="radio"
            name={fieldOf(task)}
            value={state}
            checked={state === (mark?.state ?? 'todo')}
            onChange={() => markTask(task, state, today)}
          />
          {stateWords[state]}
        </label>
      ))}
    </div>
    {mark === undefined ? null : <p className="caption">{longDay(mark.day)}</p>}
  </fieldset>
)
