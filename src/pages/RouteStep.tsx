import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { routeQuestionWords } from '#content/route-questions.ts'
import type { Answers } from '#flow/answers.ts'
import { routeAnswers, routedOf, routeQuestions, type RouteQuestion } from '#flow/route-rules.ts'
import { slotsOf } from '#flow/slots.ts'
import { given } from '#lib/given.ts'
import { Choices } from '#ui/Choices.tsx'
import type { Page } from './meta.ts'
import { Rich } from './Rich.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

// The words of all the routes come after the questions.
const RouteAdvice = lazy(async () => ({ default: (await import('./RouteAdvice.tsx')).RouteAdvice }))

function RouteStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('route', current)
  const { person, world, journey } = current
  const [said, say] = useState<Said>(() => pick(journey.answers))
  const answers = routeAnswers({ ...journey.answers, ...said }, world)
  const slots = slotsOf(
    given({ cloud: clouds[answers.cloud ?? 'worldwide'], app: world.app, mailbox: answers.mailbox ?? 'own' }),
    person,
  )
  const asked = routeQuestions.filter((id) => answers[id] !== undefined)
  const oauth = routedOf(answers, world.app)?.routed.oauth
  return (
    <StepFrame
      step="route"
      current={current}
      failed={failed}
      title="Which route should its mail take?"
      lead={
        <p>
          {world.app?.name ?? 'A device or program'} sends through whatever server it is given, and several
          routes fit. Say what you know, or look at <Link to="/routes/">all of them in one table</Link>.
        </p>
      }
      onContinue={asked.length === 0 ? undefined : () => void goOn(said)}
    >
      {asked.map((id) => (
        <RouteChoice
          key={id}
          id={id}
          value={answers[id]}
          hint={id === 'oauth' && oauth !== undefined ? oauth.when : undefined}
          slots={slots}
          onChange={(value) => say({ ...said, [id]: value })}
        />
      ))}
      <Suspense fallback={null}>
        {asked.length === 0 ? null : <RouteAdvice answers={answers} world={world} slots={slots} />}
      </Suspense>
    </StepFrame>
  )
}

type RouteChoiceProps = {
  id: RouteQuestion
  value: string | undefined
  hint: Parameters<typeof fillText>[0] | undefined
  slots: Parameters<typeof fillText>[1]
  onChange: (value: string) => void
}

function RouteChoice({ id, value, hint, slots, onChange }: RouteChoiceProps) {
  const { title, options, unknown, ...words } = routeQuestionWords[id]
  const text = hint ?? ('hint' in words ? words.hint : undefined)
  return (
    <Choices
      legend={<h2 className="h3">{title}</h2>}
      hint={text === undefined ? undefined : <Rich text={fillText(text, slots)} />}
      name={id}
      value={value}
      onChange={onChange}
      options={options.map(({ id: option, ...row }) => ({ value: option, ...row }))}
      last={{ value: 'unknown', label: 'I don’t know', hint: unknown }}
    />
  )
}

type Said = Pick<Answers, RouteQuestion>

/** What was answered before. */
const pick = (answers: Answers): Said =>
  Object.fromEntries(routeQuestions.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])))

export const page: Page = {
  Component: RouteStep,
  meta: {
    title: 'The route',
    description:
      'A few questions find the one route that fits a device or program which only has a form for server and password.',
  },
}
