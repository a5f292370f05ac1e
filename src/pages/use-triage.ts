import { useState } from 'react'
import type { TriageQuestionId } from '#content/triage.ts'
import { triage, type TriageAnswers } from '#diagnose/triage.ts'

export type Answered = { ask: TriageQuestionId; option: string }

/** In memory only, so that Back finds the answers while the page is open. */
let kept: readonly Answered[] = []

/** The questions: what was answered, and what comes now. */
export function useTriage() {
  const [answered, show] = useState(kept)
  const set = (next: readonly Answered[]) => {
    kept = next
    show(next)
  }
  const answers = Object.fromEntries(answered.map(({ ask, option }) => [ask, option])) as TriageAnswers
  return {
    answered,
    now: triage(answers),
    answer: (ask: TriageQuestionId, option: string) => set([...answered, { ask, option }]),
    /** Back to a question: what came after it is asked again. */
    backTo: (at: number) => set(answered.slice(0, at)),
  }
}
