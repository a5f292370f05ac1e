import { useEffect, useRef, type MouseEvent } from 'react'
import { words } from './words.ts'

type Problem = {
  /** Id of the field it is about. */
  field: string
  message: string
}

type ErrorSummaryProps = { problems: readonly Problem[] }

/** All that is wrong, above the form. Takes focus when it appears: a new `key` per attempt makes it do so again. */
export function ErrorSummary({ problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  if (problems.length === 0) return null
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{words.problem}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** By focus and not by address: the fragment of our links holds the person's own values. */
function goTo(event: MouseEvent, field: string): void {
  event.preventDefault()
  document.getElementById(field)?.focus()
}
