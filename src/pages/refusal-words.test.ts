import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { offers, reasonsOf } from '#flow/offers.ts'
import { closedWays, noWayTitle } from './refusal-words.ts'

test.each([
  ['thunderbird', 'Thunderbird does not work in GCC High', ['IMAP, POP and Exchange do not work:']],
  [
    'evolution',
    'Nobody has confirmed Evolution for GCC High',
    ['Exchange is not confirmed:', 'IMAP does not work:', 'POP does not work:'],
  ],
  [
    'windows-mail',
    'Mail (Windows) does not work with Microsoft 365',
    ['Exchange, IMAP and POP do not work:'],
  ],
  ['postbox', 'Postbox does not work with Microsoft 365', ['IMAP, POP and Exchange do not work:']],
] as const)('%s says each reason once, and no more than is known', async (id, title, blocks) => {
  const app = await loadApp(id)
  const cloud = clouds['gcc-high']
  const { offered, refused } = offers(app, cloud.id, '2026-11-23')
  const reasons = reasonsOf(refused)
  expect(offered).toEqual([])
  expect(noWayTitle(app.name, cloud, reasons)).toBe(title)
  expect(reasons.map(closedWays)).toEqual(blocks)
})
