import type { ReactNode } from 'react'
import type { Who } from './who.ts'

const shapes: Record<Who, ReactNode> = {
  you: (
    <>
      <circle className="s" cx="11" cy="11" r="11" />
      <circle className="gf" cx="11" cy="8.6" r="3" />
      <path
        className="gf"
        d="M5.6 16.8c.7-3 2.8-4.3 5.4-4.3s4.7 1.3 5.4 4.3A8.4 8.4 0 0 1 11 18.8a8.4 8.4 0 0 1-5.4-2z"
      />
    </>
  ),
  admin: (
    <>
      <rect className="s" x=".5" y=".5" width="21" height="21" rx="3" />
      <circle className="g" cx="7.8" cy="11" r="2.7" />
      <path className="g" d="M10.5 11h6.3M14 11v2.6M16.6 11v2" />
    </>
  ),
  app: (
    <>
      <path
        className="s"
        d="M9.9.1a1.6 1.6 0 0 1 2.2 0l9.8 9.8a1.6 1.6 0 0 1 0 2.2l-9.8 9.8a1.6 1.6 0 0 1-2.2 0L.1 12.1a1.6 1.6 0 0 1 0-2.2z"
      />
      <path
        className="gf"
        d="M7.9 7.2h1.8a.7.7 0 0 1 .7.7v1.8a.7.7 0 0 1-.7.7H7.9a.7.7 0 0 1-.7-.7V7.9a.7.7 0 0 1 .7-.7zm4.4 0h1.8a.7.7 0 0 1 .7.7v1.8a.7.7 0 0 1-.7.7h-1.8a.7.7 0 0 1-.7-.7V7.9a.7.7 0 0 1 .7-.7zm-4.4 4.4h1.8a.7.7 0 0 1 .7.7v1.8a.7.7 0 0 1-.7.7H7.9a.7.7 0 0 1-.7-.7v-1.8a.7.7 0 0 1 .7-.7zm4.4 0h1.8a.7.7 0 0 1 .7.7v1.8a.7.7 0 0 1-.7.7h-1.8a.7.7 0 0 1-.7-.7v-1.8a.7.7 0 0 1 .7-.7z"
      />
    </>
  ),
}

type WhoMarkProps = {
  who: Who
  /** In px: 12 in tags, 18 in labels, 30 to 38 alone. */
  size?: number | undefined
}

/** The filled shape of who acts. Never without its words close by. */
export function WhoMark({ who, size = 22 }: WhoMarkProps) {
  return (
    <svg className={`mk ${who}`} width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      {shapes[who]}
    </svg>
  )
}
