import type { ReactNode } from 'react'
import { words } from './words.ts'

type SlipProps = {
  to: string
  subject: string
  /** Buttons below: copy, open in mail. */
  actions: ReactNode
  /** The message. */
  children: ReactNode
  /** Of the message, for a copy button's `shownIn`. */
  id?: string | undefined
}

/** A message for a person, ready to send: prose on a light card. */
export function Slip({ to, subject, actions, children, id }: SlipProps) {
  return (
    <div className="slip">
      <dl className="slip-h">
        <div>
          <dt>{words.to}</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>{words.subject}</dt>
          <dd className="subject">{subject}</dd>
        </div>
      </dl>
      <div className="slip-b" id={id}>
        {children}
      </div>
      <div className="slip-f">{actions}</div>
    </div>
  )
}
