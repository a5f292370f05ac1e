import { useId, type ReactNode } from 'react'

type PlateProps = {
  title: ReactNode
  hint?: ReactNode | undefined
  children: ReactNode
  /** Of the title in the page's outline. */
  level?: 2 | 3 | undefined
}

/** The dark plate. Only values and code to copy stand on it. */
export function Plate({ title, hint, children, level = 2 }: PlateProps) {
  const id = useId()
  const Title = `h${level}` as const
  return (
    <section className="plate" aria-labelledby={id}>
      <div className="plate-h">
        <Title id={id}>{title}</Title>
        {hint !== undefined && <span className="plate-n">{hint}</span>}
      </div>
      {children}
    </section>
  )
}
