import type { Who } from './who.ts'
import { WhoLabel } from './WhoLabel.tsx'
import { words } from './words.ts'

type WhoKeyProps = {
  labels: Record<Who, string>
  className?: string | undefined
}

/** The three parties in a row, as a key to the line of steps. */
export function WhoKey({ labels, className = '' }: WhoKeyProps) {
  return (
    <p className={`who-key ${className}`}>
      <span className="sr">{words.whoActs}</span>
      <WhoLabel who="you">{labels.you}</WhoLabel>
      <WhoLabel who="admin">{labels.admin}</WhoLabel>
      <WhoLabel who="app">{labels.app}</WhoLabel>
    </p>
  )
}
