import { spawnSync } from 'node:child_process'
import { run } from './program.ts'

/** The Python that has the module: the one on the path, or Debian's own beside it. */
const interpreter = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import icalendar']).status === 0,
)

export const hasIcalendar = found()

function found(): boolean {
  if (interpreter !== undefined) return true
  const message = 'The Python module icalendar is missing: apt-get install python3-icalendar'
  if (process.env['CI']) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return false
}

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

const PROGRAM = `
import sys, json, icalendar
def read(text):
    calendar = icalendar.Calendar.from_ical(text)
    assert str(calendar['VERSION']) == '2.0' and calendar['PRODID']
    event, = calendar.walk('VEVENT')
    alarm, = event.walk('VALARM')
    assert not event.errors and str(alarm['ACTION']) == 'DISPLAY'
    return {
        'uid': str(event['UID']), 'start': str(event['DTSTART'].dt), 'end': str(event['DTEND'].dt),
        'stamp': event['DTSTAMP'].dt.isoformat(), 'summary': str(event['SUMMARY']),
        'description': str(event['DESCRIPTION']), 'url': str(event['URL']) if 'URL' in event else None,
        'alarmDays': alarm['TRIGGER'].dt.days, 'transparent': str(event['TRANSP']),
    }
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

/** What Python's icalendar reads in calendars with one event each. */
export function eventsByPython(texts: readonly string[]): ReadEvent[] {
  if (interpreter === undefined) throw new Error('No Python with icalendar')
  const { status, stdout, stderr } = run(interpreter, ['-c', PROGRAM], JSON.stringify(texts))
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as ReadEvent[]
}
