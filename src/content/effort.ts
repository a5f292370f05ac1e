import type { GuideStep } from './guide.ts'
import type { Who } from './who.ts'

/** What setting up a mailbox takes with most apps, before one is chosen. */
export const effort = { difficulty: 'Easy', time: '5–10 minutes' }

/** Minutes for a step that does not say how long it takes. What the app does by itself is not counted. */
const usual: Record<Who, number> = { you: 1, admin: 3, app: 0 }

const spans = [
  { upTo: 12, time: effort.time },
  { upTo: 20, time: '10–20 minutes' },
  { upTo: 40, time: '20–40 minutes' },
]

/** How long the steps of a guide take, without the wait for an admin. */
export function timeFor(steps: readonly Pick<GuideStep, 'who' | 'done' | 'takes'>[]): string {
  const minutes = steps
    .filter(({ done }) => done === undefined)
    .reduce((sum, { who, takes }) => sum + (takes ?? usual[who]), 0)
  return spans.find(({ upTo }) => minutes <= upTo)?.time ?? 'about an hour'
}
