import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { clouds } from '#content/clouds.ts'
import { noPreset } from '#content/preset.ts'
import { protocolsOf } from '#content/ways.ts'
import { setupFor } from '#flow/setup.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import { rowMaker } from './kit-row.ts'
import type { KitWish } from './kit-wish.ts'

const wish: KitWish = {
  parts: ['scripts', 'links'],
  cloud: clouds.worldwide,
  today: '2026-11-25',
  preset: noPreset,
  site: 'https://setup.example.com/',
  answers: {},
  states: { smtp: 'on' },
}
const rowFor = (more: Partial<KitMailbox>, wished: Partial<KitWish> = {}) =>
  rowMaker({ ...wish, ...wished })({ row: 2, email: 'ana@contoso.com', mailbox: 'own', states: {}, ...more })

test('no guide tells people to use what the plan switches off', async () => {
  for (const states of [{ smtp: 'off' }, { imap: 'off' }, { pop: 'off' }] as const) {
    const [[protocol] = []] = [Object.keys(states) as ('smtp' | 'imap' | 'pop')[]]
    // oxlint-disable-next-line no-await-in-loop -- three sets of all apps
    const rows = await Promise.all(appIds.map((app) => rowFor({ app, states })))
    for (const { choice } of rows) {
      const setup = choice && setupFor(choice.answers, {}, choice.world, '')
      if (setup !== undefined) expect(protocolsOf(setup.way), setup.app.id).not.toContain(protocol)
    }
  }
})

test('where the plan alone is in the way, no other app takes the place and the reason is said', async () => {
  expect(await rowFor({ app: 'neomutt', states: { smtp: 'off' } })).toMatchObject({
    why: 'plan',
    states: { smtp: 'off' },
  })
  expect((await rowFor({ app: 'neomutt' })).why).toBeUndefined()
})

test('on for those alone that send by it: what a row says itself counts more', async () => {
  const senders = { smtpFor: 'senders' } as const
  const smtpOf = async (more: Partial<KitMailbox>) => (await rowFor(more, senders)).states.smtp
  expect(await smtpOf({ app: 'neomutt' })).toBe('on')
  expect(await smtpOf({ app: 'outlook-new' })).toBeUndefined()
  expect(await smtpOf({ app: 'outlook-new', states: { smtp: 'on' } })).toBe('on')
  expect(await smtpOf({})).toBeUndefined()
  expect((await rowFor({}, senders)).link).not.toContain('smtp=')
})
