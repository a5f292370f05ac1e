import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasExim, withExim } from '#proof/exim.ts'
import { anyText, resultOf } from '#proof/hostile-text.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { eximSent, eximText } from './quote-exim.ts'

describe.skipIf(!hasExim)('read back by Exim', () => {
  test('any text that is not refused is what Exim makes of it again', () => {
    const written = writtenBy(eximText, hostileValues())
    expect(written.length).toBeGreaterThan(9000)
    withExim('', ({ says, expanded }) => {
      expect(says).toContain('keep_environment')
      expect(expanded(linesOf(written))).toEqual(valuesOf(written))
    })
  })

  test('the reader is no fool: what is not quoted becomes something else', () => {
    withExim('', ({ expanded }) => {
      const texts = ['_HAVE_TLS', '${length_1:ab}', '\\n', 'a\\']
      for (const [at, read] of expanded(texts).entries()) expect(read).not.toBe(texts[at])
    })
  })
})

test('what comes out is one line without blanks, or it is refused', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(resultOf(() => eximText(value))).toMatch(/^[^\r\n\0 ]*$/u)
      expect(resultOf(() => eximSent(value))).toMatch(/^[^\r\n\0 :]*$/u)
    }),
  )
})
