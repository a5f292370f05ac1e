import { useSyncExternalStore } from 'react'
import { dropKept, readKept, writeKept } from './kept.ts'

const KEY = 'ticks'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const tell = () => listeners.forEach((listener) => listener())
const read = () => readKept(KEY) ?? ''

/** The ticks of the five steps: kept in this browser only, never needed to go on. */
export function useTicks() {
  const text = useSyncExternalStore(subscribe, read, () => '')
  const ticked = new Set(text.split(' ').filter((id) => id !== ''))
  return {
    ticked,
    toggle: (id: string) => {
      const next = new Set(ticked)
      if (!next.delete(id)) next.add(id)
      writeKept(KEY, [...next].join(' '))
      tell()
    },
    clear: () => {
      dropKept(KEY)
      tell()
    },
  }
}
