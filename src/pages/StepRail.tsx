import { Link } from 'react-router'
import type { Who } from '#content/who.ts'
import { WHO_NAMES } from '#content/who.ts'
import { stepLink } from '#flow/links.ts'
import { steps, type StepId } from '#flow/steps.ts'
import { Lane } from '#ui/Lane.tsx'
import { Lanes } from '#ui/Lanes.tsx'
import { WhoKey } from '#ui/WhoKey.tsx'
import { summaryOf } from './summary.ts'
import type { CurrentJourney } from './use-journey.ts'

/** Who acts in a step of the wizard itself. */
export const stepOwner = (step: StepId): Who => (step === 'authenticated-smtp' ? 'admin' : 'you')

export const stepTitle = (step: StepId): string => steps.find(({ id }) => id === step)?.title ?? step

/** The steps as one line with lanes; done ones lead back and show what was answered. */
export function StepLanes({ step, current }: { step: StepId; current: CurrentJourney }) {
  const { journey, person, world } = current
  const at = journey.path.indexOf(step)
  return (
    <Lanes kind="rail">
      {journey.path.map((id, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'next'
        const before = journey.path[index - 1]
        return (
          <Lane
            key={id}
            who={stepOwner(id)}
            state={state}
            number={index + 1}
            previous={before && stepOwner(before)}
          >
            {state === 'done' ? (
              <Link to={stepLink(id, { ...journey.taken, ...journey.waiting }, person, world)}>
                {stepTitle(id)}
                <Answer step={id} current={current} />
              </Link>
            ) : state === 'now' ? (
              <b>{stepTitle(id)}</b>
            ) : (
              <span>{stepTitle(id)}</span>
            )}
          </Lane>
        )
      })}
    </Lanes>
  )
}

function Answer({ step, current }: { step: StepId; current: CurrentJourney }) {
  const rows = summaryOf(step, current.journey.answers, current.person, current.world)
  const first = rows[0]
  return first === undefined ? null : <span className="a">{first.value}</span>
}

export const StepRail = (props: { step: StepId; current: CurrentJourney }) => (
  <nav className="rail" aria-label="Steps">
    <StepLanes {...props} />
    <WhoKey labels={WHO_NAMES} className="rail-key" />
  </nav>
)
