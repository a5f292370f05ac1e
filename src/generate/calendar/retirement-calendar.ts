import { longDay } from '#content/day.ts'
import {
  namedDay,
  retirements,
  retirementText,
  type Retirement,
  type RetirementId,
} from '#content/retirements.ts'
import type { Source } from '#content/source.ts'
import { sources } from '#content/sources.ts'
import { plainWords } from '#generate/about-file.ts'
import { ics, type CalendarEvent } from './ics.ts'

/** Long enough to ask an admin, short enough to be remembered. */
const DAYS_BEFORE = 14

/** Something that ends, as a calendar with that day in it. */
export const retirementCalendar = (id: RetirementId): string => ics([retirementEvent(id)])

/** Something that ends, as a day in a calendar. Worded as on the day on which it was checked. */
export function retirementEvent(id: RetirementId): CalendarEvent {
  const { name, source, checked }: Retirement = retirements[id]
  const { title, publisher, url }: Source = sources[source]
  return {
    uid: `${id}.retirement@exchange-online-setup`,
    day: namedDay(id),
    title: `Exchange Online: ${name}`,
    text: [
      // It names nobody: a test of the facts holds that these sentences have no slots.
      plainWords(retirementText(id, checked)),
      `Source: ${title} (${publisher}), checked on ${longDay(checked)}. Dates move: look again before you rely on it.`,
    ].join('\n\n'),
    ...(url === undefined ? {} : { url }),
    stamp: checked,
    remind: DAYS_BEFORE,
  }
}
