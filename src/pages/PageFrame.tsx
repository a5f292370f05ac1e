import type { ReactNode } from 'react'

type Props = { title: string; lead?: ReactNode; children: ReactNode }

/** A page that stands by itself: heading, one sentence, sections. */
export const PageFrame = ({ title, lead, children }: Props) => (
  <article className="wrap pt-10">
    <h1>{title}</h1>
    {lead === undefined ? null : <p className="lead mt-3 max-w-measure">{lead}</p>}
    {children}
  </article>
)
