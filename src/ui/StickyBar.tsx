import type { ReactNode } from 'react'

type StickyBarProps = {
  /** What was chosen: "Your app". */
  label?: ReactNode | undefined
  /** "Thunderbird" */
  value?: ReactNode | undefined
  /** The one primary button. */
  children: ReactNode
}

/** Continue, always in reach, and what one continues with. */
export function StickyBar({ label, value, children }: StickyBarProps) {
  return (
    <div className="bar">
      <div className="wrap">
        <p>
          {label}
          {value !== undefined && <b>{value}</b>}
        </p>
        {children}
      </div>
    </div>
  )
}
