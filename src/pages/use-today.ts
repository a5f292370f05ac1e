import { useSyncExternalStore } from 'react'
import { CHECKED } from '#content/checked.ts'
import type { Day } from '#content/day.ts'
import { today } from './today.ts'

const never = () => () => {}

/** Today. Prerendered pages, and the first moment of their taking over, show the day of the facts. */
export const useToday = (): Day =>
  useSyncExternalStore(
    never,
    () => today(),
    () => CHECKED,
  )
