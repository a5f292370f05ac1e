import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Link, Navigate } from 'react-router'
import { stepLink } from '#flow/links.ts'
import type { StepId } from '#flow/steps.ts'
import { landing, neighbours } from '#flow/walk.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Icon } from '#ui/Icon.tsx'
import { StepBar } from '#ui/StepBar.tsx'
import { StickyBar } from '#ui/StickyBar.tsx'
import { PresetProblems } from './PresetProblems.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { sitePath } from './site-url.ts'
import { StepLanes, stepOwner, StepRail, stepTitle } from './StepRail.tsx'
import type { CurrentJourney } from './use-journey.ts'

type StepFrameProps = {
  step: StepId
  current: CurrentJourney
  /** The question, as the one heading of the page. */
  title: string
  lead?: ReactNode
  children: ReactNode
  problems?: readonly { field: string; message: string }[]
  /** What comes next could not be loaded. */
  failed?: boolean
  /** What is chosen so far, beside the button. */
  chosen?: { label: string; value: string } | undefined
  onContinue?: (() => void) | undefined
  continueLabel?: string
}

const CONTINUE = 'continue'

const notLoaded = {
  field: CONTINUE,
  message: 'The next step did not load. Your answers are still here: check the network, then continue again.',
}

/** What every question looks like: the line of steps, the way back, the question, Continue. */
export function StepFrame(props: StepFrameProps) {
  const { step, current, title, lead, children, chosen, onContinue } = props
  const problems = props.failed === true ? [notLoaded] : (props.problems ?? [])
  const { journey, person, world, Band } = current
  const [attempt, setAttempt] = useState(0)
  const answers = { ...journey.taken, ...journey.waiting }
  // A link may name a step that its answers do not reach. On the server there are no answers at all.
  if (!import.meta.env.SSR && !journey.open.includes(step)) {
    return <Navigate replace to={stepLink(landing(journey, step), answers, person, world)} />
  }
  const { back } = neighbours(journey, step)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    onContinue?.()
  }
  return (
    // Pressed before the scripts are there, a form of this method does nothing, and so loses nothing.
    <form className="step" method="dialog" noValidate onSubmit={submit}>
      <PresetProblems>{Band && <Band current={current} />}</PresetProblems>
      <div className="wrap flow">
        <StepRail step={step} current={current} />
        <div className="main">
          <StepBar
            total={journey.path.length}
            current={journey.path.indexOf(step) + 1}
            who={stepOwner(step)}
            label={stepTitle(step)}
            details={<StepLanes step={step} current={current} />}
          />
          {back === undefined ? null : (
            <Link className="back" to={stepLink(back, answers, person, world)}>
              <Icon name="back" />
              {stepTitle(back)}
            </Link>
          )}
          {problems.length === 0 ? null : (
            <ErrorSummary key={`${attempt} ${props.failed}`} problems={problems} />
          )}
          <h1>{title}</h1>
          {lead === undefined ? null : <div className="lead">{lead}</div>}
          <DroppedNotice dropped={current.dropped} preset={world.preset} />
          <noscript>
            <p className="note-line">
              <span>
                These questions need JavaScript. Without it:{' '}
                <a href={sitePath('/apps/')}>the steps of every app</a>,{' '}
                <a href={sitePath('/settings/')}>the settings</a> and{' '}
                <a href={sitePath('/authenticated-smtp/')}>the five admin-center steps</a>.
              </span>
            </p>
          </noscript>
          {children}
        </div>
      </div>
      {onContinue === undefined ? null : (
        <StickyBar {...chosen}>
          <Button type="submit" id={CONTINUE}>
            {props.continueLabel ?? 'Continue'}
          </Button>
        </StickyBar>
      )}
    </form>
  )
}
