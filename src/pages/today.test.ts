import { expect, test } from 'vitest'
import { CHECKED } from '#content/checked.ts'
import { today } from './today.ts'

test('is the day of the clock, and never before the day of our facts', () => {
  expect(today(new Date(2040, 0, 2))).toBe('2040-01-02')
  expect(today(new Date(2020, 5, 1))).toBe(CHECKED)
})
