import type { App } from '#content/app.ts'
import type { Day } from '#content/day.ts'
import { noPreset } from '#content/preset.ts'
import { routedWay } from '#content/routed-way.ts'
import { given } from '#lib/given.ts'
import type { Answers, QuestionId, Raw, World } from './answers.ts'
import { chosenApp } from './chosen-app.ts'
import { questions } from './questions.ts'
import { questionOrder } from './query.ts'
import { routedOf, routeFor } from './route-rules.ts'
import { steps } from './steps.ts'
import { walk } from './walk.ts'

export type Apps = ReadonlyMap<string, App>

/** The world of some answers: the app that they choose, as a loader would bring it. */
export function worldOf(raw: Raw, apps: Apps, today: Day): World {
  const id = chosenApp(raw, { preset: noPreset, today }, [])
  return given({ today, preset: noPreset, app: id === undefined ? undefined : apps.get(id) })
}

/** The same with the route that the answers lead to, for what makes a guide of it. */
export function routedWorld(answers: Answers, world: World): World {
  const { app, today } = world
  const way = routedOf(answers, app)
  const id = routeFor(answers, world)
  if (app === undefined || way === undefined || id === undefined) return world
  return { ...world, routed: routedWay({ app, way, id, today, oauthUnknown: answers.oauth === 'unknown' }) }
}

/**
 * Every set of answers that the table can lead to from some first ones, by walking it: each option of
 * each question that arises. Those in `skipped` stay unanswered; they are ones that hold nobody up.
 */
export function everyWay(start: Raw, apps: Apps, today: Day, skipped: readonly QuestionId[] = []): Answers[] {
  const ways: Answers[] = []
  const explore = (raw: Raw, at: number) => {
    const id: QuestionId | undefined = questionOrder[at]
    if (id === undefined) {
      ways.push(raw as Answers)
      return
    }
    const options =
      raw[id] === undefined && !skipped.includes(id) && arises(raw, id, apps, today)
        ? optionsOf(raw, id, apps, today)
        : []
    if (options.length === 0) explore(raw, at + 1)
    for (const option of options) explore({ ...raw, [id]: option }, at + 1)
  }
  explore(start, 0)
  return ways
}

/** Whether a question arises: its step applies, and a wrong answer is noticed. */
function arises(raw: Raw, id: QuestionId, apps: Apps, today: Day): boolean {
  const { dropped, path } = walk({ ...raw, [id]: '?' }, worldOf(raw, apps, today))
  const step = steps.find(({ asks }) => (asks as readonly QuestionId[]).includes(id))
  return step !== undefined && path.includes(step.id) && dropped.some(({ key }) => key === id)
}

/** The app question knows only the app that was loaded, so each is loaded in turn. */
function optionsOf(raw: Raw, id: QuestionId, apps: Apps, today: Day): readonly string[] {
  const taken = (value: string) =>
    walk({ ...raw, [id]: value }, worldOf({ ...raw, [id]: value }, apps, today)).taken[id]
  const world = worldOf(raw, apps, today)
  const options: readonly string[] =
    id === 'app' ? [...apps.keys(), 'unknown'] : questions[id].options(walk(raw, world).answers, world)
  return options.filter((option) => taken(option) === option)
}
