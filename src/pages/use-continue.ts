import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Person, Raw } from '#flow/answers.ts'
import { stepLink } from '#flow/links.ts'
import { startingAnswers } from '#flow/starting-answers.ts'
import type { StepId } from '#flow/steps.ts'
import { landing, neighbours, walk } from '#flow/walk.ts'
import { given } from '#lib/given.ts'
import { sitePath } from './site-url.ts'
import { appFor } from './step-loader.ts'
import type { CurrentJourney, StepState } from './use-journey.ts'

/**
 * Takes the answers of a step and goes on: to the next step, or back to the summary it came from.
 * `failed` says that what comes next could not be loaded; nothing is lost, and one may try again.
 */
export function useContinue(step: StepId, current: CurrentJourney) {
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)

  const goOn = async (answers: Raw, person: Person = current.person): Promise<boolean> => {
    setFailed(false)
    try {
      const raw: Raw = { ...startingAnswers(current.raw, current.world.preset), ...answers }
      const app = await appFor(raw, current.world.preset)
      const world = given({ ...current.world, app })
      const journey = walk(raw, world)
      const complete = journey.open.includes('check')
      const next = current.change && complete ? 'check' : neighbours(journey, step).next
      const state: StepState = { dropped: journey.dropped }
      const to = landing(journey, next ?? step)
      const kept = { ...journey.taken, ...journey.waiting }
      // The entry one leaves takes the answer too: the browser's Back then shows it as it was given.
      window.history.replaceState(window.history.state, '', sitePath(stepLink(step, kept, person, world)))
      await navigate(stepLink(to, kept, person, world), { state })
      return true
    } catch {
      setFailed(true)
      return false
    }
  }
  return { goOn, failed }
}
