import { useSyncExternalStore } from 'react'
import { lastMessage, listen, noMessage } from './announce.ts'

/** The polite live region. Once in the layout, and there before anything is announced. */
export function Announcer() {
  const message = useSyncExternalStore(listen, lastMessage, noMessage)
  return (
    <div className="sr" role="status">
      {message}
    </div>
  )
}
