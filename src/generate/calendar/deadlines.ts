import { fileTitles } from '#content/file-titles.ts'
import { text } from '#content/text.ts'
import { aboutUse } from '#generate/about-file.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { datesAhead } from './dates-ahead.ts'
import { ics } from './ics.ts'
import { retirementEvent } from './retirement-calendar.ts'

/** One calendar of what ends. Each day is the same one as in the file of that day alone, so none doubles. */
export const deadlines: FileFormat = {
  id: 'deadlines-ics',
  ...fileTitles['deadlines-ics'],
  name: () => 'deadlines.ics',
  mediaType: 'text/calendar;charset=utf-8',
  where: text`Open it, or import it into your calendar. Every day in it reminds you two weeks before.`,
  undo: text`Delete the days from your calendar. Their names begin with “Exchange Online”.`,
  needs: 'dates',
  write: (setup) =>
    ics(datesAhead(setup).map(retirementEvent), {
      name: deadlines.title,
      text: aboutUse(setup, deadlines).join('\n\n'),
    }),
}
