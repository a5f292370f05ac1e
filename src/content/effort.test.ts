import { expect, test } from 'vitest'
import { timeFor } from './effort.ts'

const you = { who: 'you' } as const
const admin = { who: 'admin' } as const
const many = <Step>(count: number, step: Step): Step[] => Array.from({ length: count }, () => step)

test('a guide takes as long as its steps', () => {
  expect(timeFor([])).toBe('5–10 minutes')
  expect(timeFor(many(12, you))).toBe('5–10 minutes')
  expect(timeFor([...many(9, you), ...many(3, admin)])).toBe('10–20 minutes')
  expect(timeFor([...many(9, you), { ...admin, takes: 10 }, admin])).toBe('20–40 minutes')
  expect(timeFor([...many(9, you), { ...admin, takes: 30 }, admin])).toBe('about an hour')
})

test('what is done, and what the app does by itself, takes no time', () => {
  expect(timeFor([...many(12, you), { who: 'app' }, { ...admin, done: true, takes: 60 }])).toBe(
    '5–10 minutes',
  )
})
