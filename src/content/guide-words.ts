import type { WayId } from './app.ts'
import { longDay, type Day } from './day.ts'
import type { Guide } from './guide.ts'
import { listed } from './listed.ts'
import { ways } from './ways.ts'

/** What a guide says around its facts, the same on the page and in the exported text. */
export const guideWords = {
  settings: 'Your settings',
  userName: 'User name',
  steps: 'Your steps',
  next: 'What you will see next',
  code: 'Your files, to copy',
  message: 'The message to your admin',
  subject: 'Subject: ',
  trouble: 'It does not work',
  more: 'Good to know',
  sources: 'Sources',
  done: 'Done, you said',
  needs: 'Needs:',
  notWith: (closed: readonly WayId[]) => `Not with ${listed(closed.map((way) => ways[way].name))}.`,
  changed: (since: Day) => `Changed since the link was made on ${longDay(since)}`,
  unchanged: 'Nothing that touches this guide has changed since.',
  made: (since: Day) => `The link was made on ${longDay(since)}.`,
  ahead: (when: string) => `Near by now, ${when}:`,
  since: (when: string) => `${when}:`,
  checked: (guide: Pick<Guide, 'checked'>) => `Checked on ${longDay(guide.checked)}`,
}
