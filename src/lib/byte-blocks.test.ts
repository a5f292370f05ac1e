import { expect, test } from 'vitest'
import { ByteBlocks } from './byte-blocks.ts'

const written = (out: ByteBlocks): void => {
  out.add(new Uint8Array(2 ** 20 - 3).fill(7))
  out.number(0x04_03_02_01, 4)
  out.number(2 ** 40 + 5, 8)
  out.ascii('name')
  out.add(new Uint8Array(2 ** 21).fill(9))
}

test('what is taken over block by block is what would have been held', () => {
  const [held, kept] = [new ByteBlocks(), [] as Uint8Array[]]
  const out = new ByteBlocks((block) => void kept.push(block.slice()))
  written(held)
  written(out)
  const bytes = Buffer.concat(held.end())
  expect(kept).toHaveLength(3)
  expect(Buffer.concat([...kept, ...out.end()]).equals(bytes)).toBe(true)
  expect([held.length, out.length]).toEqual([bytes.length, bytes.length])
  expect([...bytes.subarray(2 ** 20 - 4, 2 ** 20 + 14)]).toEqual([
    7, 1, 2, 3, 4, 5, 0, 0, 0, 0, 1, 0, 0, 110, 97, 109, 101, 9,
  ])
})
