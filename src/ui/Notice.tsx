import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

type NoticeProps = {
  /** `dropped`: an answer or a part of a link could not be kept. `problem`: somebody must act. */
  kind?: 'info' | 'dropped' | 'problem' | undefined
  title?: string | undefined
  children?: ReactNode | undefined
}

const icons: Record<NonNullable<NoticeProps['kind']>, IconName> = {
  info: 'info',
  dropped: 'undo',
  problem: 'problem',
}

/** A few sentences between two lines. No ground and no alarm. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div className={`note-line ${kind}`}>
      <Icon name={icons[kind]} />
      <div>
        {title !== undefined && <b>{title} </b>}
        {children}
      </div>
    </div>
  )
}
