import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, longDay } from '#content/day.ts'
import { namedDay, retirements, type Retirement, type RetirementId } from '#content/retirements.ts'
import { expectWellFormed, readByIcalJs, valueOf } from '#proof/content-lines.ts'
import { hostileLine } from '#proof/hostile-text.ts'
import { calendarsByPython, icalendar } from '#proof/icalendar.ts'
import { ics, type CalendarEvent } from './ics.ts'
import { retirementCalendar } from './retirement-calendar.ts'

const ids = Object.keys(retirements) as RetirementId[]
const plain: CalendarEvent = {
  uid: 'a.retirement@exchange-online-setup',
  day: '2026-12-31',
  title: 'Passwords; SMTP, and \\ more',
  text: 'One.\n\nTwo, “three”.',
  url: 'https://example.com/?a=1;b=2,c',
  stamp: '2026-11-23',
  remind: 14,
}

// Whatever may stand in a text of ours, and what would break a line or a character.
const words = fc.oneof(
  hostileLine,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'\\;,:"\r\n nN字👩é\0'), maxLength: 60 }),
)
const events = fc.record({ title: words, text: words }).map((given) => ({ ...plain, ...given }))

test('a calendar is what the standard says, to the byte', () => {
  expect(ics([plain], { name: 'A, b', text: 'One\nTwo' }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exchange Online Setup//Changes//EN',
    'CALSCALE:GREGORIAN',
    'NAME:A\\, b',
    'DESCRIPTION:One\\nTwo',
    'BEGIN:VEVENT',
    'UID:a.retirement@exchange-online-setup',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Passwords\\; SMTP\\, and \\\\ more',
    'DESCRIPTION:One.\\n\\nTwo\\, “three”.',
    'URL:https://example.com/?a=1;b=2,c',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Passwords\\; SMTP\\, and \\\\ more',
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a year, a month and a leap day end where they end', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter('2027-02-28')).toBe('2027-03-01')
  expect(dayAfter('2028-02-28')).toBe('2028-02-29')
})

test.each(ids)('%s is a day in a calendar, the same each time', (id) => {
  const text = retirementCalendar(id)
  expectWellFormed(text)
  expect(retirementCalendar(id)).toBe(text)
  expect(text).toContain(`UID:${id}.retirement@exchange-online-setup\r\n`)
})

test.each(ids)('%s stands on the day that its page names', (id) => {
  const { when }: Retirement = retirements[id]
  const [, month = ''] = /^\d+ (.+)$/u.exec(longDay(namedDay(id))) ?? []
  expect(when).toContain(/^\d/u.test(when) ? longDay(namedDay(id)) : month)
  expect(retirementCalendar(id)).toContain(`DTSTART;VALUE=DATE:${namedDay(id).replaceAll('-', '')}`)
})

test('ical.js reads 10,000 events as they were written, and lines stay whole and short', () => {
  const given = fc.sample(events, 10_000)
  const text = ics(given)
  expectWellFormed(text)
  const [, , read] = readByIcalJs(text)
  expect(read).toHaveLength(given.length)
  for (const [at, { title, text: said, url }] of given.entries()) {
    const event = read[at] ?? ['none', [], []]
    expect([valueOf(event, 'summary'), valueOf(event, 'description'), valueOf(event, 'url')]).toEqual([
      asWritten(title),
      asWritten(said),
      url,
    ])
    // Nothing was added to it.
    expect([event[1].length, event[2].length]).toEqual([8, 1])
  }
})

describe.skipIf(!icalendar.there)('read back by Python', () => {
  test('what ends, and its reminder', () => {
    const read = calendarsByPython(ids.map(retirementCalendar)).flatMap((calendar) => calendar.events)
    for (const [at, id] of ids.entries()) {
      const { checked, name }: Retirement = retirements[id]
      const day = namedDay(id)
      expect(read[at]).toMatchObject({
        uid: `${id}.retirement@exchange-online-setup`,
        start: day,
        end: dayAfter(day),
        stamp: `${checked}T00:00:00+00:00`,
        summary: `Exchange Online: ${name}`,
        alarmDays: -14,
        transparent: 'TRANSPARENT',
      })
    }
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(ids.length)
  })

  test('10,000 texts, as they were written', () => {
    // icalendar takes the escapes back one kind after the other, and so misreads a backslash before another.
    const bare = (written: string) => written.replaceAll('\\', '')
    const given = fc
      .sample(events, 5000)
      .map(({ title, text, ...rest }) => ({ ...rest, title: bare(title), text: bare(text) }))
    const [read] = calendarsByPython([ics(given)])
    expect(read?.events).toHaveLength(given.length)
    for (const [at, { title, text, url }] of given.entries()) {
      const { summary, description, url: to } = read?.events[at] ?? {}
      expect([summary, description, to]).toEqual([asWritten(title), asWritten(text), url])
    }
  })
})

/** Control characters have no place in a calendar; the ends of lines become one kind. */
const asWritten = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '')
