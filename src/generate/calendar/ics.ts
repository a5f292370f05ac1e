import { dayAfter, type Day } from '#content/day.ts'

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

/** A calendar with one event of a whole day, by RFC 5545. */
export function ics({ uid, day, title, text, url, stamp, remind }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exchange Online Setup//Changes//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    // Nobody is busy on that day because of it.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${remind}D`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const digits = (day: Day): string => day.replaceAll('-', '')

/** RFC 5545, 3.3.11. Other control characters are not allowed in a text at all. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '')

/** Octets in a line, without its end; what follows begins with a space (RFC 5545, 3.1). */
const LONGEST = 75

/** Breaks a line by its bytes in UTF-8, and never inside a character. */
function folded(line: string): string {
  let out = ''
  let used = 0
  for (const character of line) {
    const size = octets(character)
    if (used + size > LONGEST) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += size
  }
  return out
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x8_00) return 2
  return point < 0x1_00_00 ? 3 : 4
}
