import type { ReactNode } from 'react'

type LanesProps = {
  /** `rail`: small, the way through the questions. `guide`: large, the steps to take. */
  kind: 'rail' | 'guide'
  /** `Lane`s, in order. */
  children: ReactNode
}

/** One line for all steps. It changes its lane when somebody else must act. */
export function Lanes({ kind, children }: LanesProps) {
  return (
    // Safari drops the list from the tree when the markers are off, unless told that it is one.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol className={`lanes lanes-${kind}`} role="list">
      {children}
    </ol>
  )
}
