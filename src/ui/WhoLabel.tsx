import type { ReactNode } from 'react'
import type { Who } from './who.ts'
import { WhoMark } from './WhoMark.tsx'

type WhoLabelProps = {
  who: Who
  children: ReactNode
  /** Words only, where the shape stands beside them already. */
  plain?: boolean | undefined
}

/** The shape and the words of who acts, in their colour. */
export function WhoLabel({ who, children, plain }: WhoLabelProps) {
  return (
    <span className={`who ${who}`}>
      {!plain && <WhoMark who={who} size={18} />}
      {children}
    </span>
  )
}
