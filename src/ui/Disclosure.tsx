import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  /** Open from the start. */
  open?: boolean | undefined
}

/** More for those who ask. Works without script; found by the browser's search. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="more" open={open}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className="more-b">{children}</div>
    </details>
  )
}
