import type { RetirementId } from '#content/retirements.ts'

/** Name of the calendar file of something that ends, as it is served. */
export const calendarName = (id: RetirementId): string => `${id}.ics`
