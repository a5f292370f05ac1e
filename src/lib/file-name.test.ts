import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNamePart } from './file-name.ts'
import { anyText } from '#proof/hostile-text.ts'

test.each([
  ['ana', 'ana'],
  ["o'brien+post", 'obrien-post'],
  ['Señor.Núñez', 'senor.nunez'],
  ['жанна', 'mailbox'],
  ['../../etc/passwd', 'etc-passwd'],
  ['', 'mailbox'],
])('%s becomes %s', (text, name) => expect(fileNamePart(text)).toBe(name))

test('any text becomes a safe, short name', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fileNamePart(text)).toMatch(/^[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?$/u)
      expect(fileNamePart(text)).not.toContain('..')
    }),
  )
})
