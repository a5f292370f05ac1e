import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appIds, type AppId } from '#content/app-ids.ts'
import { apps as list } from '#content/app-list.ts'
import type { App, WayId } from '#content/app.ts'
import { cloudIds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import { readPreset } from '#lookup/read-preset.ts'
import type { Answers } from './answers.ts'
import { combinedPreset } from './combined-preset.ts'
import { guide } from './guide.ts'
import { narrowedApp } from './narrowed.ts'
import { setupFor } from './setup.ts'

const today = '2026-11-25'
const apps = new Map(await Promise.all(appIds.map(async (id) => [id, await loadApp(id)] as const)))
const appOf = (id: AppId): App => apps.get(id) ?? expect.unreachable()

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '')
const evil = fc.oneof(
  words,
  fc.constantFrom('smtp.evil.example', 'https://evil.example', '{{smtp.host}}', '**b**'),
)
const wayId = fc.constantFrom<WayId>('exchange', 'imap', 'pop', 'send')
const app = fc.constantFrom(...appIds)
const presets = fc
  .record(
    {
      organisation: evil,
      domain: fc.constantFrom('evil.example', 'smtp.evil.example'),
      cloud: fc.constantFrom(...cloudIds),
      support: fc.constant({ page: 'https://evil.example', email: 'help@evil.example' }),
      first: fc.array(app, { maxLength: 3 }),
      notOffered: fc.array(fc.record({ app, reason: evil }), { maxLength: 3 }),
      closedWays: fc.array(fc.record({ way: wayId, reason: evil }), { maxLength: 3 }),
      note: evil,
    },
    { requiredKeys: [] },
  )
  .map((file): Preset => {
    const read = readPreset(JSON.stringify(file))
    return 'preset' in read ? read.preset : noPreset
  })

test('no preset changes a server of a guide: with the same answers it has the same settings, or no guide', () => {
  let made = 0
  fc.assert(
    fc.property(presets, presets, app, wayId, fc.constantFrom(...cloudIds), (site, link, id, way, cloud) => {
      const preset = combinedPreset(site, link)
      const answers: Answers = {
        licence: 'yes',
        mailbox: 'own',
        cloud,
        device: 'unknown',
        app: id,
        way,
        smtp: 'on',
      }
      const person = { email: 'ana@contoso.com' }
      const plain = setupFor(answers, person, { today, preset: noPreset, app: appOf(id) }, '')
      const narrowed = narrowedApp(appOf(id), answers, { preset, today }, list)
      const setup = setupFor(answers, person, { today, preset, app: narrowed }, '')
      if (setup === undefined) return
      made += 1
      const [one, other] = [
        guide(setup, answers, person),
        guide(plain ?? expect.unreachable(), answers, person),
      ]
      expect(one.settings).toEqual(other.settings)
      expect(one.steps).toEqual(other.steps)
      expect(one.files).toEqual(other.files)
      expect(setup.cloud).toBe(plain?.cloud)
    }),
    { numRuns: 600 },
  )
  expect(made).toBeGreaterThan(50)
})
