import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, longDay } from '#content/day.ts'
import { namedDay, retirements, type Retirement, type RetirementId } from '#content/retirements.ts'
import { eventsByPython, hasIcalendar } from '#proof/icalendar.ts'
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
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.stringMatching(/^[\\;,:"\r\n nN字👩é]{0,200}$/u),
)
const events = fc.record({ title: words, text: words }).map((given) => ({ ...plain, ...given }))

const bytes = (line: string) => new TextEncoder().encode(line).length

/** What has to hold for every line, whoever reads it. */
function expectWellFormed(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', ''), 'every line ends with CR LF, and nothing else has one').not.toMatch(
    /[\r\n]/u,
  )
  expect(text).not.toContain('\uFFFD')
  const lines = text.split('\r\n').slice(0, -1)
  for (const line of lines) expect(bytes(line)).toBeLessThanOrEqual(75)
  const open: string[] = []
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    const [name, value = ''] = line.split(':')
    if (name === 'BEGIN') open.push(value)
    if (name === 'END') expect(open.pop()).toBe(value)
  }
  expect(open).toEqual([])
}

test('a calendar is what the standard says, to the byte', () => {
  expect(ics(plain).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exchange Online Setup//Changes//EN',
    'CALSCALE:GREGORIAN',
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

test('whatever is written, lines stay whole and short', () => {
  fc.assert(
    fc.property(events, (event) => {
      expectWellFormed(ics(event))
    }),
  )
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

describe.skipIf(!hasIcalendar)('read back by another program', () => {
  test('what ends, and its reminder', () => {
    const read = eventsByPython(ids.map(retirementCalendar))
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

  test('every text, as it was written', () => {
    // icalendar takes the escapes back one kind after the other, and so misreads a backslash before another.
    const bare = (written: string) => written.replaceAll('\\', '')
    const given = fc
      .sample(events, 60)
      .map(({ title, text, ...rest }) => ({ ...rest, title: bare(title), text: bare(text) }))
    const read = eventsByPython(given.map(ics))
    for (const [at, { title, text, url }] of given.entries()) {
      expect(read[at]?.summary).toBe(asWritten(title))
      expect(read[at]?.description).toBe(asWritten(text))
      expect(read[at]?.url).toBe(url)
    }
  })
})

/** Control characters have no place in a calendar; the ends of lines become one kind. */
const asWritten = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '')
