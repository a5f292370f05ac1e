import { expect, test } from 'vitest'
import { noPreset } from '#content/preset.ts'
import { droppedSentence } from './wording.ts'

const dropped = { key: 'app', value: 'k9', reason: 'not-offered-here' } as const
const sentence = (row: { claimed?: true }) =>
  droppedSentence(dropped, () => 'K-9 Mail', {
    ...noPreset,
    notOffered: [{ app: 'k9', reason: 'We do not know it.', ...row }],
  })

test('what only a link leaves out is left out by the link, with its reason', () => {
  expect(sentence({ claimed: true })).toBe(
    'K-9 Mail was left out: whoever made this link does not offer it, and says: “We do not know it.”',
  )
  expect(sentence({})).toBe(
    'K-9 Mail was left out: your organisation does not offer it, and says: “We do not know it.”',
  )
})

test('a way that is closed says by whom, and what nobody here closed says no more than before', () => {
  const way = { key: 'way', value: 'pop', reason: 'not-offered-here' } as const
  const closedWays = [{ way: 'pop', reason: 'No.', claimed: true }] as const
  expect(droppedSentence(way, () => undefined, { ...noPreset, closedWays })).toContain('made this link')
  expect(droppedSentence(dropped, () => 'K-9 Mail')).toBe('K-9 Mail was left out: it is not offered here.')
})
