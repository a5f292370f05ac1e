import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/icon-paths.ts'

type FileRowProps = {
  title: string
  /** Name of the file, as it will be saved. */
  name: string
  icon?: IconName
  /** Saves a file that is made here. */
  onSave?: () => void
  /** Address of a file that is served. */
  href?: string
  /** Where to put it, how to undo it. */
  children?: ReactNode
}

/** One file to keep: its name, and on request what to do with it. */
export function FileRow({ title, name, icon = 'file', onSave, href, children }: FileRowProps) {
  const inside = (
    <>
      <Icon name={icon} />
      <span>
        {title}
        <span className="caption file-name">{name}</span>
      </span>
      <Icon name="download" />
    </>
  )
  return (
    <li>
      {href === undefined ? (
        <button type="button" onClick={onSave}>
          {inside}
        </button>
      ) : (
        <a href={href}>{inside}</a>
      )}
      {children === undefined ? null : <div className="caption file-note">{children}</div>}
    </li>
  )
}
