import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { WhoMark } from './WhoMark.tsx'

type TagProps = {
  /** `admin`: needs an admin. `app`: sends only. `best`: least work. `claim`: what only a link says. */
  kind?: 'plain' | 'admin' | 'app' | 'best' | 'claim' | undefined
  children: ReactNode
}

/** A word about a choice. Not to press. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return (
    <span className={`tag ${kind}`}>
      {kind === 'admin' && <WhoMark who="admin" size={12} />}
      {kind === 'app' && <Icon name="share" />}
      {kind === 'best' && <Icon name="tick" />}
      {children}
    </span>
  )
}
