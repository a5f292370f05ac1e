import { describe, expect, test } from 'vitest'
import { hasCompose, interpolatedByCompose } from '#proof/compose.ts'
import { quotedTexts } from '#proof/hostile-code.ts'
import { quoteCompose } from './quote-compose.ts'

describe.skipIf(!hasCompose)('interpolated by Compose', () => {
  test('any text comes back, and no variable is put in', () => {
    const all = quotedTexts(quoteCompose).filter(({ text }) => !/\p{Cs}/u.test(text))
    expect(interpolatedByCompose(all.map(({ quoted }) => quoted))).toEqual(all.map(({ text }) => text))
  })

  test('the reader is no fool', () => {
    expect(interpolatedByCompose(['$a ${b}'])).toEqual(['RUN RUN'])
  })
})

test('every dollar is doubled', () => {
  expect(quoteCompose('$a$$')).toBe('$$a$$$$')
})
