import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, resultOf } from '#proof/hostile-text.ts'
import { hasPostfix, lookUpByPostfix } from '#proof/postfix.ts'
import { postfixEntry, postfixSignIn } from './quote-postfix.ts'

describe.skipIf(!hasPostfix)('read back by Postfix', () => {
  test('any value that is not refused is found under its key', () => {
    const values = fc
      .sample(anyText, 10_000)
      .filter((text) => resultOf(() => postfixEntry('a', text)) !== 'refused')
    expect(values.length).toBeGreaterThan(1000)
    const keys = values.map((_, at) => `[key${at}.example.com]:587`)
    const table = values.map((value, at) => `${postfixEntry(keys[at] ?? '', value)}\n`).join('')
    expect(lookUpByPostfix(table, keys)).toEqual({
      says: '',
      found: new Map(values.map((value, at) => [keys[at], value])),
    })
  })
})

test('what would be another key, a comment or two lines is refused', () => {
  for (const key of ['', '# a', '"a"', 'a b', ' a', 'a\n'])
    expect(() => postfixEntry(key, 'b'), key).toThrow(RangeError)
  for (const value of ['', ' ', ' b', 'b ', 'b\nc', 'b\0', '\uD800'])
    expect(() => postfixEntry('a', value), value).toThrow(RangeError)
})

test('a colon in the user name would cut it short', () => {
  expect(() => postfixSignIn('a:b', 'c')).toThrow(RangeError)
  expect(postfixSignIn('a@b', '/c:d')).toBe('a@b:/c:d')
})
