import { beforeAll, expect, test } from 'vitest'
import { csharpReader, type CSharpReading } from '#proof/csharp.ts'
import { quotedTexts } from '#proof/hostile-code.ts'
import { quoteCSharp } from './quote-csharp.ts'

let read: (source: string) => CSharpReading
beforeAll(async () => {
  read = await csharpReader()
})

test('any text comes back from its literal, and nothing is added to the code', () => {
  const all = quotedTexts(quoteCSharp)
  const { sound, literals, shape } = read(all.map(({ quoted }) => `Say(${quoted});`).join('\n'))
  expect(sound).toBe(true)
  expect(literals).toEqual(all.map(({ text }) => text))
  expect(shape.split('invocation_expression')).toHaveLength(all.length + 1)
})

test('the reader is no fool: a quote that is not escaped is seen to end the literal', () => {
  expect(read('Say("a"b");').sound).toBe(false)
  expect(read('Say("a\\");').sound).toBe(false)
})

test('what C# takes for a line break is refused', () => {
  for (const sign of ['\n', '\r', '\u0085', '\u2028', '\u2029'])
    expect(() => quoteCSharp(sign)).toThrow(RangeError)
})
