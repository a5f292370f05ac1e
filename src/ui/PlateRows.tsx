import type { ReactNode } from 'react'

/** Named values one under the other, on a plate. */
export function PlateRows({ children }: { children: ReactNode }) {
  return <dl className="rows">{children}</dl>
}

type PlateRowProps = {
  name: string
  children: ReactNode
  /** Chosen from a list in the app rather than pasted, so it is no copy cell. */
  chosen?: boolean | undefined
}

export function PlateRow({ name, children, chosen }: PlateRowProps) {
  return (
    <div className="fr">
      <dt>{name}</dt>
      <dd className={chosen ? 'st' : undefined}>{children}</dd>
    </div>
  )
}
