import { useSyncExternalStore } from 'react'
import { shortHash } from '#lib/short-hash.ts'
import { canKeep, dropKept, readKept, writeKept } from './kept.ts'

const listeners = new Set<() => void>()

// Another tab of this browser may tick as well.
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
const tell = () => listeners.forEach((listener) => listener())

/**
 * The ticks of the five steps for one mailbox: kept in this browser only, never needed to go on. What is
 * done for one mailbox is not done for another.
 */
export function useTicks(mailbox: string | undefined) {
  const key = mailbox === undefined ? 'ticks' : `ticks:${shortHash(mailbox.toLowerCase())}`
  const text = useSyncExternalStore(
    subscribe,
    () => readKept(key) ?? '',
    () => '',
  )
  const stays = useSyncExternalStore(subscribe, canKeep, () => true)
  const ticked = new Set(text.split(' ').filter((id) => id !== ''))
  return {
    ticked,
    /** Whether the ticks will still be there on the next visit. */
    stays,
    toggle: (id: string) => {
      const next = new Set(ticked)
      if (!next.delete(id)) next.add(id)
      writeKept(key, [...next].join(' '))
      tell()
    },
    clear: () => {
      dropKept(key)
      tell()
    },
  }
}
