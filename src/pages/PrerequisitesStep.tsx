import { useState } from 'react'
import { clouds, type Cloud } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { licenceAnswers, licenceQuestion, prerequisites } from '#content/prerequisites.ts'
import { parse } from '#flow/questions.ts'
import { genericSlots } from '#flow/slots.ts'
import { startingAnswers } from '#flow/starting-answers.ts'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Page } from './meta.ts'
import { Rich } from './Rich.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney, type CurrentJourney } from './use-journey.ts'

const options = licenceAnswers.map(({ id, label, hint }) => ({ value: id, label, hint }))

function PrerequisitesStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('prerequisites', current)
  const [licence, choose] = useState<string | undefined>(current.journey.answers.licence)
  const [missing, setMissing] = useState(false)
  const slots = genericSlots(cloudOf(current))
  const answer = licenceAnswers.find(({ id }) => id === licence)
  const error = missing && licence === undefined ? 'Choose an answer. “I don’t know” is one too.' : undefined
  return (
    <StepFrame
      step="prerequisites"
      current={current}
      failed={failed}
      title="Before you start"
      problems={error === undefined ? [] : [{ field: 'licence', message: error }]}
      chosen={answer && { label: 'Exchange Online in your licence', value: answer.label }}
      onContinue={() => (licence === undefined ? setMissing(true) : void goOn({ licence }))}
    >
      <dl className="facts">
        <dt>Applies to</dt>
        <dd>{prerequisites.appliesTo}</dd>
        <dt>Difficulty</dt>
        <dd>{prerequisites.difficulty}</dd>
        <dt>Time</dt>
        <dd>{prerequisites.time} with most apps. Your guide says how long yours takes.</dd>
        <dt>You need</dt>
        <dd>
          <ul>
            {prerequisites.needs.map((need, at) => (
              <li key={at}>
                <Rich text={fillText(need, slots)} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <Choices
        legend={<h2 className="h3">{licenceQuestion.title}</h2>}
        hint={licenceQuestion.hint}
        name="licence"
        value={licence}
        onChange={choose}
        error={error}
        options={options.slice(0, -1)}
        last={options.at(-1)}
      />
      {answer === undefined || answer.then.length === 0 ? null : (
        <Notice kind="info">
          {answer.then.map((then, at) => (
            <p key={at}>
              <Rich text={fillText(then, slots)} />
            </p>
          ))}
        </Notice>
      )}
    </StepFrame>
  )
}

/** Before the question for it: that of the link, else that of the organisation. */
function cloudOf({ raw, world }: CurrentJourney): Cloud {
  const cloud = parse('cloud', startingAnswers(raw, world.preset).cloud, {}, world)
  return clouds[cloud.answered ? cloud.value : 'worldwide']
}

export const page: Page = {
  Component: PrerequisitesStep,
  meta: {
    title: 'Before you start',
    description:
      'What you need to set up a Microsoft 365 mailbox: a licence with Exchange Online and a network.',
  },
}
