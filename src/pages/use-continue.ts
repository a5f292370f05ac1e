import { useNavigate } from 'react-router'
import { loadApp } from '#content/load-app.ts'
import type { Person, Raw } from '#flow/answers.ts'
import { chosenApp } from '#flow/chosen-app.ts'
import { stepLink } from '#flow/links.ts'
import type { StepId } from '#flow/steps.ts'
import { landing, neighbours, walk } from '#flow/walk.ts'
import { given } from '#lib/given.ts'
import { listFor } from './step-loader.ts'
import type { CurrentJourney, StepState } from './use-journey.ts'

/** Takes the answers of a step and goes on: to the next step, or back to the summary it came from. */
export function useContinue(step: StepId, current: CurrentJourney) {
  const navigate = useNavigate()
  return async (answers: Raw, person: Person = current.person) => {
    const raw: Raw = { ...current.raw, ...answers }
    const id = chosenApp(raw, current.world.preset, await listFor(current.world.preset))
    const app = id === undefined ? undefined : await loadApp(id)
    const world = given({ ...current.world, app })
    const journey = walk(raw, world)
    const complete = journey.open.includes('check')
    const next = current.change && complete ? 'check' : neighbours(journey, step).next
    const state: StepState = { dropped: journey.dropped }
    const to = landing(journey, next ?? step)
    await navigate(stepLink(to, { ...journey.taken, ...journey.waiting }, person, world), { state })
  }
}
