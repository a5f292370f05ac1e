import type { Answers, Dropped, QuestionId, Raw, World } from './answers.ts'
import { parse, questions } from './questions.ts'
import { steps, type Step, type StepId } from './steps.ts'

export type Journey = {
  /** What was taken, with what follows from it (the only way left, the default cloud). */
  answers: Answers
  /** What the person answered and was taken: what links are made of. */
  taken: Raw
  /** The steps that apply, in order. It may change while answers are missing. */
  path: readonly StepId[]
  /** The steps that may be opened: up to the first that misses an answer. */
  open: readonly StepId[]
  /** What could not be taken, and why. */
  dropped: readonly Dropped[]
  /** Answers to questions that are not reached yet: kept, and judged when they are. */
  waiting: Raw
}

/** Goes through the table once, from the start, with whatever a link or a form says. */
export function walk(raw: Raw, world: World): Journey {
  const answers: Answers = {}
  const taken: Partial<Record<QuestionId, string>> = {}
  const waiting: Partial<Record<QuestionId, string>> = {}
  const path: StepId[] = []
  const open: StepId[] = []
  const dropped: Dropped[] = []
  let complete = true

  /** A step that does not arise: its one option answers it; what somebody answered is not lost. */
  const skip = (id: QuestionId) => {
    const [only, ...others] = questions[id].options(answers, world)
    const value = raw[id]
    if (only === undefined || others.length > 0) {
      if (value !== undefined) waiting[id] = value
      return
    }
    Object.assign(answers, { [id]: only })
    const judged = parse(id, value, answers, world)
    if (!judged.answered && judged.reason !== undefined) {
      dropped.push({ key: id, value: value ?? '', reason: judged.reason })
    }
  }

  for (const step of steps as readonly (Step & { id: StepId })[]) {
    const applies = step.when?.(answers, world) ?? true
    if (!applies) {
      for (const id of step.asks) if (complete) skip(id)
      continue
    }
    path.push(step.id)
    if (complete) open.push(step.id)
    for (const id of step.asks) {
      const value = raw[id]
      if (!complete) {
        if (value !== undefined) waiting[id] = value
        continue
      }
      if (questions[id].when?.(answers, world) === false) continue
      const judged = parse(id, value, answers, world)
      if (judged.answered) {
        Object.assign(answers, { [id]: judged.value })
        taken[id] = judged.value
        continue
      }
      if (judged.reason !== undefined) dropped.push({ key: id, value: value ?? '', reason: judged.reason })
      const otherwise = questions[id].otherwise?.(world)
      if (otherwise === undefined) complete = false
      else Object.assign(answers, { [id]: otherwise })
    }
  }
  return { answers, taken, path, open, dropped, waiting }
}

/** The steps before and after one, for Back and Continue. */
export function neighbours(journey: Journey, step: StepId): { back?: StepId; next?: StepId } {
  const at = journey.path.indexOf(step)
  const back = journey.path[at - 1]
  const next = journey.path[at + 1]
  return { ...(back === undefined ? {} : { back }), ...(next === undefined ? {} : { next }) }
}

/** Where a link leads: to the step it names where that may be opened, else to the last that may. */
export function landing(journey: Journey, wanted: StepId): StepId {
  if (journey.open.includes(wanted)) return wanted
  return journey.open.at(-1) ?? 'prerequisites'
}
