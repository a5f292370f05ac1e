import { CHECKED } from '#content/checked.ts'
import { dayOf, type Day } from '#content/day.ts'

/** Today by the clock of this device. One before the day of our facts is wrong; then that day is the better guess. */
export function today(now = new Date()): Day {
  const day = dayOf(now)
  return day < CHECKED ? CHECKED : day
}
