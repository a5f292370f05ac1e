import { useSyncExternalStore } from 'react'
import { CHECKED } from '#content/checked.ts'
import { dayOf, type Day } from '#content/day.ts'

const never = () => () => {}

/** A clock before the day of our facts is wrong; then that day is the better guess. */
export const currentDay = (): Day => {
  const day = dayOf(new Date())
  return day < CHECKED ? CHECKED : day
}

/** Today. Prerendered pages, and the first moment of their taking over, show the day of the facts. */
export const useToday = (): Day => useSyncExternalStore(never, currentDay, () => CHECKED)
