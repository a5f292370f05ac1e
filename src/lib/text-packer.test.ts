import * as fc from 'fast-check'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { crc32 } from './crc32.ts'
import { fixedText, TextPacker } from './text-packer.ts'

const read = (pieces: readonly (string | ReturnType<typeof fixedText>)[]) => {
  const packer = new TextPacker()
  for (const piece of pieces) packer.add(piece)
  const { packed, crc, size } = packer.end()
  const bytes = inflateRawSync(packed)
  expect(crc).toBe(crc32(bytes))
  expect(size).toBe(bytes.length)
  return bytes.toString('utf8')
}

const texts = [
  '',
  'a',
  'ab',
  'abc',
  'é😀',
  'x'.repeat(257),
  'y'.repeat(258),
  'z'.repeat(259),
  'zlib '.repeat(100),
]
const pieces = [...texts, 'long '.repeat(5000), '0123456789'.repeat(3300)].map((text) => ({
  text,
  fixed: fixedText(text),
}))

test('zlib reads what was put together, whatever follows what', () => {
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    anyText.map((text) => ({ text: text.toWellFormed(), fixed: undefined })),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
      expect(read(list.map(({ text, fixed }) => fixed ?? text))).toBe(list.map(({ text }) => text).join(''))
    }),
    { numRuns: 300 },
  )
})

test('what comes again costs next to nothing', () => {
  const fixed = fixedText(Array.from({ length: 500 }, (_, at) => at * 7919).join(' '))
  const packer = new TextPacker()
  for (let at = 0; at < 100; at++) {
    packer.add(fixed)
    packer.add(`person${at}`)
  }
  expect(packer.end().packed.length).toBeLessThan(fixed.size + 100 * 60)
})
