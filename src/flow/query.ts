import type { Answers, Dropped, QuestionId, Raw, World } from './answers.ts'
import { questions } from './questions.ts'
import { steps } from './steps.ts'

/** Every question in the order of the table, which is the order in links. */
export const questionOrder: readonly QuestionId[] = steps.flatMap((step): readonly QuestionId[] => step.asks)

/** No answer of ours is longer, and a longer one is not worth repeating to anybody. */
const LONGEST = 64

/** Reads what was chosen from a query (`?device=mac&app=thunderbird`). Never throws. */
export function parseQuery(search: string): { raw: Raw; dropped: readonly Dropped[] } {
  const raw: Partial<Record<QuestionId, string>> = {}
  const dropped: Dropped[] = []
  for (const [key, value] of new URLSearchParams(search)) {
    const drop = (reason: Dropped['reason']) =>
      dropped.push({ key: key.slice(0, LONGEST), value: value.slice(0, LONGEST), reason })
    const id = questionOrder.find((question) => question === key)
    if (id === undefined) drop('unknown-key')
    else if (raw[id] !== undefined) drop('repeated')
    else if (value.length > LONGEST) drop('too-long')
    else raw[id] = value
  }
  return { raw, dropped }
}

/** Writes what was chosen, in table order and without defaults: equal choices give equal links. */
export function toQuery(answers: Answers | Raw, world: World): string {
  const query = new URLSearchParams()
  for (const id of questionOrder) {
    const value = answers[id]
    if (value !== undefined && value !== questions[id].otherwise?.(world)) query.set(id, value)
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
