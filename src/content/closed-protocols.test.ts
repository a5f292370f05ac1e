import { expect, test } from 'vitest'
import type { WayId } from './app.ts'
import { closedProtocols } from './closed-protocols.ts'
import { noPreset } from './preset.ts'

const closed = (...ways: readonly WayId[]) =>
  Object.keys(
    closedProtocols({ ...noPreset, closedWays: ways.map((way) => ({ way, reason: `No ${way}.` })) }),
  )

test('a protocol is closed with all the ways that use it', () => {
  expect(closed()).toEqual([])
  expect(closed('exchange')).toEqual([])
  expect(closed('pop')).toEqual(['pop'])
  // Others send by it still.
  expect(closed('send', 'pop')).toEqual(['pop'])
  expect(closed('send', 'pop', 'imap')).toEqual(['imap', 'pop', 'smtp'])
})
