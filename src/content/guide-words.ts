import type { WayId } from './app.ts'
import { longDay } from './day.ts'
import type { Guide } from './guide.ts'
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
  notWith: (way: WayId) => `Not with ${ways[way].name}.`,
  checked: (guide: Pick<Guide, 'checked'>) => `Checked on ${longDay(guide.checked)}`,
}
