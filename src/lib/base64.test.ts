import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64 } from './base64.ts'

test('as Node writes it', () => {
  const same = (bytes: Uint8Array) => base64(bytes) === Buffer.from(bytes).toString('base64')
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), same))
  expect(same(new Uint8Array(50_000).map((_, at) => at * 7))).toBe(true)
})
