import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { hashComment } from './quote-comment.ts'

const lineBreaks = /[\n\r\v\f\u0085\u2028\u2029]/u

test('no text leads out of its comment, and msmtp can read every line', () => {
  const long = fc.array(anyText, { maxLength: 40 }).map((texts) => texts.join(''))
  fc.assert(
    fc.property(fc.oneof(anyText, long), (text) => {
      for (const line of hashComment(text).split('\n')) {
        expect(line).toMatch(/^#( |$)/u)
        expect(line).not.toMatch(lineBreaks)
        expect(new TextEncoder().encode(line).length).toBeLessThan(499)
      }
    }),
  )
})

test('words stay whole and in order', () => {
  const text = 'word '.repeat(60).trim()
  expect(hashComment(text).replaceAll('\n# ', ' ')).toBe(`# ${text}`)
})

test('a link that is too long for a line is cut, and nothing of it is lost', () => {
  const link = `https://example.com/#name=${'%D0%B6'.repeat(150)}`
  expect(hashComment(link).replaceAll(/\n?# /gu, '')).toBe(link)
})
