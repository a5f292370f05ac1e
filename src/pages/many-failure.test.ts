import { expect, test } from 'vitest'
import { zip } from '#lib/zip.ts'
import { ZipTooLarge } from '#lib/zip-too-large.ts'
import { failureOf } from './many-failure.ts'

const thrown = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test('a zip that grows too large, no memory, and a mistake of ours are told apart', () => {
  expect(failureOf(new ZipTooLarge('Too large for a zip'))).toBe('too-large')
  expect(failureOf(thrown(() => new ArrayBuffer(2 ** 53 - 1)))).toBe('memory')
  expect(failureOf(thrown(() => 'x'.repeat(2 ** 30)))).toBe('memory')
  const twice = [
    { name: 'a.txt', text: '' },
    { name: 'A.txt', text: '' },
  ]
  expect(failureOf(thrown(() => zip(twice, '2026-11-26')))).toBe('unknown')
})
