import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, resultOf } from '#proof/hostile-text.ts'
import { quotePizauth } from './quote-pizauth.ts'

// The one token that the lexer of pizauth takes for a string (src/config.l), and what it makes of it (src/config.rs).
const STRING = /^"(?:\\[\\"]|[^"\\])*"$/u
const read = (quoted: string) => quoted.slice(1, -1).replaceAll(/\\([\\"])/gu, '$1')

test('any text is one string that says the same, or is refused', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const quoted = resultOf(() => quotePizauth(text))
      if (quoted === 'refused') {
        expect(text).toMatch(/[\p{Cc}\p{Cs}]/u)
        return
      }
      expect(quoted).toMatch(STRING)
      expect(read(quoted)).toBe(text)
    }),
    { numRuns: 10_000 },
  )
})
