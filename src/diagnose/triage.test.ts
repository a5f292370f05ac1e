import { expect, test } from 'vitest'
import { errorIds } from '#content/errors.ts'
import { nextThings, triageQuestions } from '#content/triage.ts'
import { triage, type TriageAnswers, type TriageEnd } from './triage.ts'

/** Walks every way through the questions. */
function ends(answers: TriageAnswers = {}, depth = 0): { answers: TriageAnswers; end: TriageEnd }[] {
  expect(depth, JSON.stringify(answers)).toBeLessThanOrEqual(Object.keys(triageQuestions).length)
  const now = triage(answers)
  if ('end' in now) return [{ answers, end: now.end }]
  const options = Object.keys(triageQuestions[now.ask].options)
  return options.flatMap((option) => ends({ ...answers, [now.ask]: option }, depth + 1))
}

const all = ends()

test('every way ends in an error that exists or in the next thing to try', () => {
  expect(all.length).toBeGreaterThan(100)
  for (const { end } of all) {
    if ('error' in end) expect(errorIds).toContain(end.error)
    else expect(Object.keys(nextThings)).toContain(end.next)
  }
})

test('"I don’t know" to everything ends as well', () => {
  const unknown = Object.fromEntries(Object.keys(triageQuestions).map((id) => [id, 'unknown']))
  expect(triage(unknown)).toEqual({ end: { next: 'log' } })
})

test('every question has "I don’t know", and every end is reached', () => {
  for (const { options } of Object.values(triageQuestions)) expect(options).toHaveProperty('unknown')
  const reached = new Set(all.map(({ end }) => ('next' in end ? end.next : end.error)))
  for (const next of Object.keys(nextThings)) expect(reached).toContain(next)
})

test('an answer to a question that is not asked changes nothing', () => {
  expect(triage({ web: 'works', webSays: 'password' })).toEqual(triage({ web: 'works' }))
})

test.each<[TriageAnswers, TriageEnd]>([
  [
    { web: 'works', kind: 'app', page: 'approval' },
    { error: 'need-admin-approval', sure: 'sure' },
  ],
  [
    { web: 'works', kind: 'app', page: 'never', direction: 'receive' },
    { error: 'imap-password-refused', sure: 'likely' },
  ],
  [
    { web: 'fails', webSays: 'password' },
    { error: 'sign-in-wrong-password', sure: 'likely' },
  ],
])('%j', (answers, end) => {
  expect(triage(answers)).toEqual({ end })
})
