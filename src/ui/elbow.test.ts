import { expect, test } from 'vitest'
import { elbow } from './elbow.ts'

test('a step of the same party goes straight down in its lane', () => {
  expect(elbow('admin', 'admin')).toBe('M1 0V1')
})

test('a handover starts in the old lane and ends in the new one', () => {
  expect(elbow('you', 'app')).toMatch(/^M0 0.*Q2 .46 2 .76V1$/)
  expect(elbow('app', 'you')).toMatch(/^M2 0.*Q0 .46 0 .76V1$/)
})
