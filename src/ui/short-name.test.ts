import { expect, test } from 'vitest'
import { shortName } from './short-name.ts'

test('what fits stays as it is', () => {
  expect(shortName('Ana Ruiz', 6.4)).toBe('Ana Ruiz')
})

test('a long name is cut between characters', () => {
  expect(shortName('Maximiliane Oberhuber', 6.4)).toMatch(/^Maximil.*…$/)
  expect(shortName('WWWWWWWWWW', 6.4)).toBe('WWWWWWW…')
  expect(shortName('👩‍👩‍👧‍👧'.repeat(9), 6.4)).toBe(`${'👩‍👩‍👧‍👧'.repeat(6)}…`)
})
