import { dayAfter, type Day } from '#content/day.ts'
import { foldLine } from '#lib/fold-line.ts'
import { icsText } from '#lib/quote-ics.ts'

export type CalendarEvent = {
  /** Stable: a calendar that has it already changes it instead of adding it again. */
  uid: string
  day: Day
  title: string
  text: string
  url?: string
  /** The day on which the event was last checked, as its version. */
  stamp: Day
  /** How many days before it the calendar reminds. */
  remind: number
}

/** What a calendar says of itself (RFC 7986, 5.1 and 5.2); readers that do not know it pass over it. */
export type CalendarHead = { name: string; text: string }

/** A calendar of whole days, by RFC 5545. */
export const ics = (events: readonly CalendarEvent[], head?: CalendarHead): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exchange Online Setup//Changes//EN',
    'CALSCALE:GREGORIAN',
    ...(head === undefined ? [] : [`NAME:${icsText(head.name)}`, `DESCRIPTION:${icsText(head.text)}`]),
    ...events.flatMap(event),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('')

const event = ({ uid, day, title, text, url, stamp, remind }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${icsText(uid)}`,
  `DTSTAMP:${digits(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(dayAfter(day))}`,
  `SUMMARY:${icsText(title)}`,
  `DESCRIPTION:${icsText(text)}`,
  ...(url === undefined ? [] : [`URL:${url}`]),
  // Nobody is busy on that day because of it.
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${icsText(title)}`,
  `TRIGGER:-P${remind}D`,
  'END:VALARM',
  'END:VEVENT',
]

const digits = (day: Day): string => day.replaceAll('-', '')
