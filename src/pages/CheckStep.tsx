import { Link } from 'react-router'
import { stepLink } from '#flow/links.ts'
import type { StepId } from '#flow/steps.ts'
import type { Page } from './meta.ts'
import { StepFrame } from './StepFrame.tsx'
import { summaryOf } from './summary.ts'
import { useContinue } from './use-continue.ts'
import { useJourney, type CurrentJourney, type StepState } from './use-journey.ts'

const CHANGE: StepState = { change: true }

function CheckStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('check', current)
  const asked = current.journey.path.filter((id) => id !== 'check' && id !== 'guide')
  return (
    <StepFrame
      step="check"
      current={current}
      failed={failed}
      title="Check your answers"
      lead={<p>Nothing is sent. Change what is wrong; what still fits is kept.</p>}
      onContinue={() => void goOn({})}
      continueLabel="Make my guide"
    >
      <dl className="check">
        {asked.map((step) => (
          <Answers key={step} step={step} current={current} />
        ))}
      </dl>
    </StepFrame>
  )
}

function Answers({ step, current }: { step: StepId; current: CurrentJourney }) {
  const { journey, person, world } = current
  const rows = summaryOf(step, journey.answers, person, world)
  return rows.map(({ label, value }) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd className="answer">
        <bdi>{value}</bdi>
      </dd>
      <dd>
        <Link to={stepLink(step, journey.taken, person, world)} state={CHANGE}>
          Change<span className="sr"> {label}</span>
        </Link>
      </dd>
    </div>
  ))
}

export const page: Page = {
  Component: CheckStep,
  meta: {
    title: 'Check your answers',
    description: 'All answers on one page, each with a way to change it.',
  },
}
