import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retirements, type RetirementId } from '#content/retirements.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { notOffered } from '#generate/not-offered.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { expectWellFormed, readByIcalJs, valueOf } from '#proof/content-lines.ts'
import { hostileLine } from '#proof/hostile-text.ts'
import { calendarsByPython, icalendar } from '#proof/icalendar.ts'
import { npmVersion } from '#proof/npm-version.ts'
import { proved } from '#proof/record.ts'
import { datesAhead } from './dates-ahead.ts'
import { retirementEvent } from './retirement-calendar.ts'

const deadlines = formatOf('deadlines-ics')
const offered = casesOf(deadlines)

test.each(offered)('%s: ical.js reads what is ahead, and who made it', (name) => {
  const setup: MailboxSetup = cases[name]
  const text = golden(name, deadlines)
  expectWellFormed(text)
  const read = readByIcalJs(text)
  expect(read[2].map((event) => valueOf(event, 'dtstart'))).toEqual(
    datesAhead(setup).map((id) => retirementEvent(id).day),
  )
  expect(read[2].every(([, , alarms]) => alarms.length === 1)).toBe(true)
  expect(valueOf(read, 'name')).toBe(deadlines.title)
  for (const typed of [setup.email, setup.name, setup.link])
    expect(valueOf(read, 'description')).toContain(typed ?? '')
  proved('deadlines-ics', 'ical.js', npmVersion('ical.js'))
})

describe.skipIf(!icalendar.there)('read by Python', () => {
  test.each(offered)('%s: the same days, names and reminders', (name) => {
    const [read] = calendarsByPython([golden(name, deadlines)])
    const ids: readonly RetirementId[] = datesAhead(cases[name])
    expect(ids.length).toBeGreaterThan(1)
    expect(read?.name).toBe(deadlines.title)
    expect(
      read?.events.map(({ uid, start, summary, alarmDays }) => [uid, start, summary, alarmDays]),
    ).toEqual(
      ids.map((id) => [
        `${id}.retirement@exchange-online-setup`,
        retirementEvent(id).day,
        `Exchange Online: ${retirements[id].name}`,
        -14,
      ]),
    )
    proved('deadlines-ics', 'icalendar', icalendar.version())
  })
})

test('10,000 names: each comes back, and no line or event is added', () => {
  // On that day one thing is ahead: that keeps it quick.
  const given = fc.sample(hostileLine, 10_000)
  for (const name of given) {
    const text = deadlines.write({ ...cases.plain, name, today: '2027-03-01' }) as string
    const read = readByIcalJs(text)
    expect(valueOf(read, 'description')).toContain(` for ${name} (${cases.plain.email}).\n\n`)
    expect([read[1].length, read[2].length]).toEqual([5, 1])
  }
})

describe('what is ahead', () => {
  const on = (today: MailboxSetup['today'], retired?: readonly RetirementId[]) =>
    datesAhead({
      ...cases.generic,
      today,
      ...(retired === undefined ? {} : { way: { retirements: retired } }),
    })

  test('of a way only what touches it, the soonest first', () => {
    expect(on('2026-11-23', ['ews-end', 'basic-smtp', 'basic-imap-pop'])).toEqual(['basic-smtp', 'ews-end'])
    expect(on('2026-12-31', ['legacy-tls'])).toEqual(['legacy-tls'])
    expect(on('2027-01-01', ['legacy-tls'])).toEqual([])
  })

  test('without a way all of it', () => {
    expect(on('2022-01-01')).toHaveLength(Object.keys(retirements).length)
  })

  test('nothing: then there is no file', () => {
    expect(notOffered(deadlines, { ...cases.plain, way: {} })).toBeDefined()
    expect(notOffered(deadlines, { ...cases.plain, way: { retirements: ['ews-end'] } })).toBeUndefined()
  })
})
