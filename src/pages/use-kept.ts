import { useSyncExternalStore } from 'react'
import { canKeep, dropKept, readKept, writeKept } from './kept.ts'

// All parts of one page that show the same thing follow it, and so does another tab.
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** What this browser keeps under a key; empty where nothing is, and in a prerendered page, which cannot know. */
export const useKept = (key: string): string =>
  useSyncExternalStore(
    subscribe,
    () => readKept(key) ?? '',
    () => '',
  )

/** Whether what is kept will still be there on the next visit. */
export const useCanKeep = (): boolean => useSyncExternalStore(subscribe, canKeep, () => true)

/** Keeps a text, or with none forgets it, and tells all that show it. */
export function keep(key: string, text: string): void {
  if (text === '') dropKept(key)
  else writeKept(key, text)
  listeners.forEach((listener) => listener())
}
