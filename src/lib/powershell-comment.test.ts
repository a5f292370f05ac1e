import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { powerShellComment } from './powershell-comment.ts'
import { hashComment } from './quote-comment.ts'

const SIGNATURE = 'SIG # Begin signature block'
const LONGEST_COMPARED = 34 // beginTokenSimilarityUpperBound in tokenizer.cs
const lengthSeen = (line: string) => line.slice(1).replaceAll(/\s/gu, '').length

test.each([
  SIGNATURE,
  SIGNATURE.toUpperCase(),
  'sig#beginsignatureblock',
  'S I G # B e g i n signature block',
  'SIG # End signature block',
  'SIG # Begin a signatur block',
  '# SIG # Begin signature block',
])('%s begins no signature', (text) => {
  const line = powerShellComment(text)
  expect(line.startsWith(`# ${text} .`)).toBe(true)
  expect(lengthSeen(line)).toBeGreaterThan(LONGEST_COMPARED)
})

test('a name that is wrapped so that it stands on a line of its own begins none either', () => {
  const padding = 'x'.repeat(99)
  const text = `${padding} ${SIGNATURE} ${padding}`
  expect(hashComment(text).split('\n')[1]).toBe(`# ${SIGNATURE}`)
  const [, line = ''] = powerShellComment(text).split('\n')
  expect(lengthSeen(line)).toBeGreaterThan(LONGEST_COMPARED)
})

test('no more than nine signs put in, left out or changed make one', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', 'sx')), { maxLength: 9 })
  fc.assert(
    fc.property(changes, (all) => {
      const signs = [...'sig#beginsignatureblock']
      // Each changes, leaves out or puts in one sign.
      for (const [at, sign] of all)
        signs[at % signs.length] = sign === 'sx' ? `${signs[at % signs.length]}x` : sign
      for (const line of powerShellComment(signs.join('')).split('\n'))
        expect(lengthSeen(line)).toBeGreaterThan(LONGEST_COMPARED)
    }),
    { numRuns: 2000 },
  )
})

test('nothing is required, whatever a text begins with', () => {
  const required = fc.constantFrom(
    'requires -Version 99',
    'Requires -RunAsAdministrator',
    '\nrequires',
    '#requires',
  )
  fc.assert(
    fc.property(required, anyText, (word, text) => {
      for (const line of powerShellComment(`${text} ${word} ${text}`).split('\n'))
        expect(line).toMatch(/^#(?: [^\n\r]*)?$/u)
    }),
    { numRuns: 10_000 },
  )
})

test('a comment like any other stays as it is', () => {
  const text = 'How to undo it: Run it again. There is no password in this file.'
  expect(powerShellComment(text)).toBe(hashComment(text))
  expect(powerShellComment('Begin here')).toBe('# Begin here')
})
