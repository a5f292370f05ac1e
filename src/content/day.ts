/** A calendar day, `2026-11-23`. Days compare as strings. */
export type Day = `${number}-${number}-${number}`

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Whether a text is a day that the calendar has: 31 February is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date
}

/** `2026-11-23` → `23 November 2026`. The same on every machine, unlike Intl with its data. */
export function longDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** The day of a clock, in the place where the clock hangs. */
export function dayOf(date: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day
}

/** The same day some years earlier. 29 February stays as it is: days are only compared. */
export function yearsBefore(day: Day, years: number): Day {
  const [year = '', ...rest] = day.split('-')
  return [Number(year) - years, ...rest].join('-') as Day
}

/** The day some months earlier, or the last one of a shorter month. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10) as Day
}

/** The next day of the calendar. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10) as Day
}

/** `2027-01-01` → `2026-12-31` */
export function dayBefore(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return dayOf(new Date(year, month - 1, date - 1))
}

/** `2026-12-31` → `Dec` and `2026` */
export function shortMonth(day: Day): { month: string; year: string } {
  const [year = '', month] = day.split('-')
  return { month: (MONTHS[Number(month) - 1] ?? '').slice(0, 3), year }
}
