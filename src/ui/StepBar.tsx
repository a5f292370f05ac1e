import type { ReactNode } from 'react'
import type { Who } from './who.ts'
import { words } from './words.ts'

type StepBarProps = {
  total: number
  /** Counted from 1. */
  current: number
  who: Who
  /** Title of this step. */
  label: string
  /** All steps, as `Lanes`. */
  details: ReactNode
}

/** The rail, for screens without room for it: where one is, and all steps on request. */
export function StepBar({ total, current, who, label, details }: StepBarProps) {
  return (
    <details className="pbar">
      <summary>
        <span>
          {words.step(current, total)}
          <b>{label}</b>
        </span>
        <span className="link">{words.allSteps}</span>
        <span className="bits" aria-hidden="true">
          {Array.from({ length: total }, (_, at) => (
            <i
              key={at}
              className={at + 1 < current ? 'past' : at + 1 === current ? `here ${who}` : undefined}
            />
          ))}
        </span>
      </summary>
      {details}
    </details>
  )
}
