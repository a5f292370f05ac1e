import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  /** Open from the start. */
  open?: boolean | undefined
  /** Told when it is opened or closed: what is long may come only then. */
  onToggle?: ((open: boolean) => void) | undefined
}

/** More for those who ask. Works without script; found by the browser's search. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="more"
      open={open}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className="more-b">{children}</div>
    </details>
  )
}
