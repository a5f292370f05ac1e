import { describe, expect, test } from 'vitest'
import { quotedTexts } from '#proof/hostile-code.ts'
import { hasPython, python } from '#proof/python.ts'
import { quotePython } from './quote-python.ts'

describe.skipIf(!hasPython)('read back by Python', () => {
  test('any text comes back, and is one literal', () => {
    const all = quotedTexts(quotePython)
    const program =
      'import ast, json, sys; print(json.dumps([ast.literal_eval(text) for text in json.load(sys.stdin)]))'
    expect(
      python(
        program,
        all.map(({ quoted }) => quoted),
      ),
    ).toEqual(all.map(({ text }) => text))
  })
})

test('a line break is refused', () => {
  for (const sign of ['\n', '\r', '\0', '\u0085']) expect(() => quotePython(sign)).toThrow(RangeError)
})
