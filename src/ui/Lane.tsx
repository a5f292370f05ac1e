import type { ReactNode } from 'react'
import { elbow } from './elbow.ts'
import { Icon } from './Icon.tsx'
import type { Who } from './who.ts'
import { words } from './words.ts'

type LaneProps = {
  who: Who
  /** `done` has a tick, `now` a ring, `next` an outline; `plain` is solid with its number. */
  state?: 'done' | 'now' | 'next' | 'plain' | undefined
  /** Who acts in the step before: the line comes from there. None for the first. */
  previous?: Who | undefined
  number: number
  /** Anchor of the step. */
  id?: string | undefined
  children: ReactNode
}

/** One step on the line. */
export function Lane({ who, state = 'plain', previous, number, id, children }: LaneProps) {
  return (
    <li className={`lane ${who} ${state}`} id={id} aria-current={state === 'now' ? 'step' : undefined}>
      {previous && (
        <svg className="in" viewBox="0 0 2 1" preserveAspectRatio="none" aria-hidden="true">
          <path d={elbow(previous, who)} />
        </svg>
      )}
      <span className={number > 9 ? 'num two' : 'num'}>
        {state === 'done' ? <Icon name="tick" /> : number}
        {state === 'done' && <span className="sr">{words.done}: </span>}
      </span>
      {children}
    </li>
  )
}
