import { useId, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { words } from './words.ts'

type CheckTaskProps = {
  done: boolean
  onToggle: (done: boolean) => void
  /** "Step 3 of 5" */
  stepLabel: string
  /** The instruction, with the names of controls in `<b>`. */
  title: ReactNode
  note?: ReactNode | undefined
  drawing?: ReactNode | undefined
  /** Anchor of the step. */
  anchor?: string | undefined
  /** Of the instruction in the page's outline. */
  level?: 2 | 3 | undefined
}

/** An instruction to tick off, with its drawing. Stands in a list with the class `tasks`. */
export function CheckTask(props: CheckTaskProps) {
  const { done, onToggle, stepLabel, title, note, drawing, anchor, level = 3 } = props
  const id = useId()
  const Title = `h${level}` as const
  return (
    <li className="task" id={anchor}>
      <label className="tick">
        <input
          type="checkbox"
          checked={done}
          onChange={(event) => onToggle(event.target.checked)}
          aria-labelledby={`${id}d ${id}n`}
          aria-describedby={`${id}t`}
        />
        <Icon name="tick" />
        <span className="sr" id={`${id}d`}>
          {words.done}:{' '}
        </span>
      </label>
      <div>
        <p className="task-n" id={`${id}n`}>
          {stepLabel}
        </p>
        <Title className="task-t" id={`${id}t`}>
          {title}
        </Title>
        {note !== undefined && <div className="task-note">{note}</div>}
      </div>
      {drawing}
    </li>
  )
}
