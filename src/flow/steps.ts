import { routeRules } from '#content/route-ids.ts'
import { usesSmtpAuth } from '#content/ways.ts'
import type { Answers, QuestionId, World } from './answers.ts'
import { questions } from './questions.ts'
import { routedOf, routeFor, routeQuestions } from './route-rules.ts'

export type Step = {
  /** URL segment, test name and anchor on paper. Never renamed. */
  id: string
  /** Name in the list of steps, short. */
  title: string
  /** What it asks, in order. A question with an `otherwise` never holds anybody up. */
  asks: readonly QuestionId[]
  /** Asked only if this holds. Sees the answers of earlier steps; true while they do not decide. */
  when?: (answers: Answers, world: World) => boolean
}

/** THE table. Routes, guard, back, next, progress, links, print and tests are derived from it. */
export const steps = [
  { id: 'prerequisites', title: 'Before you start', asks: ['licence'] },
  { id: 'mailbox', title: 'Your mailbox', asks: ['mailbox', 'cloud'] },
  { id: 'device', title: 'Your device', asks: ['device'] },
  { id: 'app', title: 'Your app', asks: ['app'] },
  {
    id: 'connection',
    title: 'How to connect',
    asks: ['way'],
    when: (answers, world) => world.app === undefined || questions.way.options(answers, world).length !== 1,
  },
  {
    id: 'route',
    title: 'The route',
    asks: routeQuestions,
    // Printers and programs mostly need one, everything else never does.
    when: (answers, { app }) =>
      app === undefined || answers.way === undefined
        ? answers.device === 'printer' || answers.device === 'server'
        : routedOf(answers, app) !== undefined,
  },
  {
    id: 'authenticated-smtp',
    title: 'Authenticated SMTP',
    asks: ['smtp'],
    when: (answers, world) => {
      const { way: id, mailbox } = answers
      const { app } = world
      const way = app?.ways.find((each) => each.works && each.way === id)
      if (way === undefined || !way.works) return true
      const route = routeFor(answers, world)
      if (route !== undefined) return routeRules[route].smtpAuth === true
      return usesSmtpAuth(way) && !(mailbox === 'shared' && way.sharedElsewhere === true)
    },
  },
  { id: 'check', title: 'Check', asks: [] },
  { id: 'guide', title: 'Your guide', asks: [] },
] as const satisfies readonly Step[]

export type StepId = (typeof steps)[number]['id']
