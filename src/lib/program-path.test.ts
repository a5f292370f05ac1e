import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { parseProgramPath } from './program-path.ts'

test.each(['oama', '/usr/local/bin/m365-token', 'token.sh', ' get_token-2 '])('%s is a program', (raw) => {
  expect(parseProgramPath(raw)).toBe(raw.trim())
})

test.each([
  '',
  '-x',
  './token',
  '../token',
  '/usr/../bin/x',
  'a b',
  'a;b',
  '~/x',
  '/a/',
  '$(id)',
  'a\nb',
  'é',
])('%j is none', (raw) => {
  expect(parseProgramPath(raw)).toBeUndefined()
})

test('whatever is taken is one plain word', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      expect(parseProgramPath(raw) ?? 'none').toMatch(/^[\w/][\w./-]*$/u)
    }),
    { numRuns: 10_000 },
  )
})
