import { useSyncExternalStore } from 'react'

// The sheet comes after the page and draws itself: what it is to show of the marks is told by the button.
let empty = false
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the sheet is printed without marks. */
export const useEmptySheet = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => empty,
    () => false,
  )

export function setEmptySheet(value: boolean): void {
  empty = value
  listeners.forEach((listener) => listener())
}
