import type { Day } from './day.ts'

/** The day on which the facts were last gone through as a whole. Prerendered pages are dated with it. */
export const CHECKED: Day = '2026-11-23'
