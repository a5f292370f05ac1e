import type { ReactNode } from 'react'

type Props = {
  id: string
  title: ReactNode
  children: ReactNode
  /** Tables, plates and steps take the whole width; text stands beside its heading. */
  wide?: true
}

/** A part of a page that can be linked to. */
export const Section = ({ id, title, children, wide }: Props) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    className={`mt-12 scroll-mt-6 border-t border-line pt-8 ${wide === true ? '' : 'gap-x-12 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]'}`}
  >
    <h2 id={`${id}-title`}>{title}</h2>
    <div className={wide === true ? 'mt-4' : 'mt-3 lg:mt-0'}>{children}</div>
  </section>
)
