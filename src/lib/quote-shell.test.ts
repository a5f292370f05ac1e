import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasProgram, run } from '#proof/program.ts'
import { quoteShell } from './quote-shell.ts'

describe.skipIf(!hasProgram('sh', 'dash'))('read back by sh', () => {
  test('any line is one word and comes back', () => {
    const values = fc.sample(hostileLine, 2000)
    const script = values.map((value) => `printf '%s\\0' ${quoteShell(value)}`).join('\n')
    const { stdout, status } = run('sh', [], script)
    expect(status).toBe(0)
    expect(stdout.split('\0').slice(0, -1)).toEqual(values)
  })
})

test('an ordinary address needs no quotes', () => {
  expect(quoteShell('ana+post@contoso.com')).toBe('ana+post@contoso.com')
  expect(quoteShell('')).toBe("''")
})

test('what comes out is one line, or it is refused', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(resultOf(() => quoteShell(value))).toMatch(/^[^\r\n\0]*$/u)
    }),
  )
})
