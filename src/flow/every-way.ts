import type { AppId } from '#content/apps.ts'
import type { App } from '#content/app.ts'
import type { Day } from '#content/day.ts'
import { noPreset } from '#content/preset.ts'
import { given } from '#lib/given.ts'
import type { Answers, QuestionId, Raw, World } from './answers.ts'
import { chosenApp } from './chosen-app.ts'
import { questions } from './questions.ts'
import { questionOrder } from './query.ts'
import { steps } from './steps.ts'
import { walk } from './walk.ts'

export type Apps = ReadonlyMap<AppId, App>

/** The world of some answers: the app that they choose, as a loader would bring it. */
export function worldOf(raw: Raw, apps: Apps, today: Day): World {
  const id = chosenApp(raw, noPreset)
  return given({ today, preset: noPreset, app: id === undefined ? undefined : apps.get(id) })
}

/** Every set of answers that the table can lead to, by walking it: each option of each open question. */
export function everyWay(apps: Apps, today: Day): Answers[] {
  const ways: Answers[] = []
  const explore = (raw: Raw, at: number) => {
    const id: QuestionId | undefined = questionOrder[at]
    if (id === undefined) {
      ways.push(raw as Answers)
      return
    }
    const world = worldOf(raw, apps, today)
    const journey = walk(raw, world)
    const asked = journey.path.length > 0 && asks(raw, id, world)
    if (!asked) {
      explore(raw, at + 1)
      return
    }
    for (const option of questions[id].options(journey.answers, world))
      explore({ ...raw, [id]: option }, at + 1)
  }
  explore({}, 0)
  return ways
}

/** Whether a question arises: its step applies, and a wrong answer is noticed. */
function asks(raw: Raw, id: QuestionId, world: World): boolean {
  const { dropped, path } = walk({ ...raw, [id]: '?' }, world)
  const step = steps.find(({ asks: ids }) => (ids as readonly QuestionId[]).includes(id))
  return step !== undefined && path.includes(step.id) && dropped.some(({ key }) => key === id)
}
