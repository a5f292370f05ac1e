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

/** The next day of the calendar. */
export function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10) as Day
}
