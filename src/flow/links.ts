import type { App } from '#content/app.ts'
import type { Answers, Person, Raw, World } from './answers.ts'
import { toFragment } from './fragment.ts'
import { toQuery } from './query.ts'
import type { StepId } from './steps.ts'

export const stepPath = (step: StepId): `/setup/${StepId}/` => `/setup/${step}/`

/** Path, query and fragment of a step with these answers. */
export const stepLink = (step: StepId, answers: Answers | Raw, person: Person, world: World): string =>
  stepPath(step) + toQuery(answers, world) + toFragment(person)

/** From the page of an app into the wizard, with the app chosen already. */
export function setupLink({ id, devices }: Pick<App, 'id' | 'devices'>): string {
  const query = new URLSearchParams()
  if (devices.length === 1 && devices[0] !== undefined) query.set('device', devices[0])
  query.set('app', id)
  return `${stepPath('prerequisites')}?${query}`
}
