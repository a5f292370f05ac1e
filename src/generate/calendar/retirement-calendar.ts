import { longDay } from '#content/day.ts'
import { plainText } from '#content/filled.ts'
import {
  namedDay,
  retirements,
  retirementText,
  type Retirement,
  type RetirementId,
} from '#content/retirements.ts'
import type { Source } from '#content/source.ts'
import { sources } from '#content/sources.ts'
import type { Text } from '#content/text.ts'
import { ics } from './ics.ts'

/** Long enough to ask an admin, short enough to be remembered. */
const DAYS_BEFORE = 14

/** Something that ends, as a day in a calendar. Worded as on the day on which it was checked. */
export function retirementCalendar(id: RetirementId): string {
  const { name, source, checked }: Retirement = retirements[id]
  const { title, publisher, url }: Source = sources[source]
  return ics({
    uid: `${id}.retirement@exchange-online-setup`,
    day: namedDay(id),
    title: `Exchange Online: ${name}`,
    text: [
      spoken(retirementText(id, checked)),
      `Source: ${title} (${publisher}), checked on ${longDay(checked)}. Dates move: look again before you rely on it.`,
    ].join('\n\n'),
    ...(url === undefined ? {} : { url }),
    stamp: checked,
    remind: DAYS_BEFORE,
  })
}

// These sentences name nobody: a test of the facts holds that they have no slots.
const spoken = (sentence: Text): string =>
  plainText(sentence.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part])))
