import { pythonModule } from './python-module.ts'

export const icalendar = pythonModule('icalendar', 'python3-icalendar')

export type ReadEvent = {
  uid: string
  start: string
  end: string
  stamp: string
  summary: string
  description: string
  url: string | null
  alarmDays: number
  transparent: string
}

export type ReadCalendar = { name: string | null; description: string | null; events: ReadEvent[] }

const PROGRAM = `
import sys, json, icalendar
def text(component, key):
    return str(component[key]) if key in component else None
def event(it):
    alarm, = it.walk('VALARM')
    assert not it.errors and str(alarm['ACTION']) == 'DISPLAY'
    return {
        'uid': str(it['UID']), 'start': str(it['DTSTART'].dt), 'end': str(it['DTEND'].dt),
        'stamp': it['DTSTAMP'].dt.isoformat(), 'summary': str(it['SUMMARY']),
        'description': str(it['DESCRIPTION']), 'url': text(it, 'URL'),
        'alarmDays': alarm['TRIGGER'].dt.days, 'transparent': str(it['TRANSP']),
    }
def calendar(text_):
    it = icalendar.Calendar.from_ical(text_)
    assert str(it['VERSION']) == '2.0' and it['PRODID']
    return {'name': text(it, 'NAME'), 'description': text(it, 'DESCRIPTION'),
            'events': [event(each) for each in it.walk('VEVENT')]}
print(json.dumps([calendar(each) for each in json.load(sys.stdin)]))
`

/** What Python's icalendar reads in calendars. */
export const calendarsByPython = (texts: readonly string[]): ReadCalendar[] =>
  icalendar.ask(PROGRAM, texts) as ReadCalendar[]
