import { expect, test } from 'vitest'
import { formatOf } from '#generate/golden-cases.ts'
import { quotedTexts } from './hostile-code.ts'
import { hostileFiles } from './hostile-files.ts'

const refuse = () => {
  throw new RangeError('No')
}

test('what refuses everything proves nothing', () => {
  expect(() => quotedTexts(refuse, 100)).toThrow('Only 0 of')
  expect(() => hostileFiles({ ...formatOf('nodemailer'), write: refuse }, 100)).toThrow('Only 0 of 100')
})

test('what refuses a few is read', () => {
  const written = quotedTexts((text) => (text === '' ? refuse() : text), 100)
  expect(written.length).toBeGreaterThan(51)
  expect(written.map(({ text }) => text)).not.toContain('')
})
