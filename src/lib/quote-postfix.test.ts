import { describe, expect, test } from 'vitest'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hasPostfix, lookUpByPostfix } from '#proof/postfix.ts'
import { postfixEntry, postfixSignIn } from './quote-postfix.ts'

describe.skipIf(!hasPostfix)('read back by Postfix', () => {
  test('any value that is not refused is found under its key', () => {
    const key = (at: number) => `[key${at}.example.com]:587`
    const written = writtenBy((value, at) => postfixEntry(key(at), value), hostileValues())
    expect(written.length).toBeGreaterThan(7500)
    const table = linesOf(written).map((line) => `${line}\n`)
    const keys = linesOf(written).map((line) => line.slice(0, line.indexOf(' ')))
    expect(lookUpByPostfix(table.join(''), keys)).toEqual({
      says: '',
      found: new Map(valuesOf(written).map((value, at) => [keys[at], value])),
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
