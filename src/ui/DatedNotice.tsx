import type { ReactNode } from 'react'

type DatedNoticeProps = {
  /** "Dec" */
  month: string
  year: number | string
  /** One sentence that names the date in words, and one link. */
  children: ReactNode
}

/** Something that changes on a day. Ink on paper with a date: no alarm. */
export function DatedNotice({ month, year, children }: DatedNoticeProps) {
  return (
    <div className="dated">
      <div className="datechip" aria-hidden="true">
        <b>{month}</b>
        <span>{year}</span>
      </div>
      <p>{children}</p>
    </div>
  )
}
