import { beforeAll, describe, expect, it, vi } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { apps as list } from '#content/app-list.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import type { Answers, Raw } from './answers.ts'
import { chosenApp } from './chosen-app.ts'
import { everyWay, routedWorld, worldOf, type Apps } from './every-way.ts'
import { guide } from './guide.ts'
import { parseQuery, toQuery } from './query.ts'
import { routeQuestions } from './route-rules.ts'
import { setupFor } from './setup.ts'
import type { StepId } from './steps.ts'
import { landing, neighbours, walk } from './walk.ts'

const TODAY = '2026-11-23'
let apps: Apps
let all: Answers[]

// Thousands of ways: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(async () => {
  apps = new Map(await Promise.all(appIds.map(async (id) => [id, await loadApp(id)] as const)))
  // The route is varied for one printer with a sign-in of its own and one program without.
  all = [
    ...everyWay({ licence: 'yes' }, apps, TODAY, routeQuestions),
    ...everyWay({ licence: 'yes', device: 'printer', app: 'ricoh-printer' }, apps, TODAY),
    ...everyWay({ licence: 'yes', device: 'server', app: 'grafana' }, apps, TODAY, ['mailbox']),
  ]
})

const walked = (raw: Raw) => walk(raw, worldOf(raw, apps, TODAY))

describe('every way through the table', () => {
  it('is a fair number of ways', () => {
    expect(all.length).toBeGreaterThan(1000)
  })

  it('ends in a guide, or in reasons with another app', () => {
    for (const answers of all) {
      const world = worldOf(answers, apps, TODAY)
      const journey = walk(answers, world)
      if (journey.open.includes('guide')) {
        const setup = setupFor(
          journey.answers,
          {},
          routedWorld(journey.answers, world),
          'https://setup.example/',
        )
        expect(setup, JSON.stringify(answers)).toBeDefined()
        if (setup !== undefined) expect(guide(setup, journey.answers, {}).steps.length).toBeGreaterThan(2)
      } else {
        expect(journey.open.at(-1), JSON.stringify(answers)).toBe('connection')
      }
    }
  })

  it('survives a link and back', () => {
    for (const answers of all) {
      const query = toQuery(answers, worldOf(answers, apps, TODAY))
      const { raw, dropped } = parseQuery(query)
      expect(dropped).toEqual([])
      const again = walked(raw)
      expect(again.dropped).toEqual([])
      expect(again.answers).toEqual(walked(answers).answers)
      expect(toQuery(again.taken, worldOf(raw, apps, TODAY))).toBe(query)
    }
  })

  it('goes back the way it came', () => {
    for (const answers of all) {
      const journey = walked(answers)
      for (const step of journey.path) {
        const { next } = neighbours(journey, step)
        if (next !== undefined) expect(neighbours(journey, next).back).toBe(step)
      }
    }
  })
})

describe('a changed answer', () => {
  it('keeps what still makes sense and names what does not', () => {
    const before: Raw = { licence: 'yes', device: 'mac', app: 'thunderbird', way: 'imap', smtp: 'ask' }
    expect(walked(before).open).toContain('guide')
    const journey = walked({ ...before, device: 'ios' })
    expect(journey.dropped).toEqual([{ key: 'app', value: 'thunderbird', reason: 'not-for-device' }])
    expect(journey.waiting).toEqual({ way: 'imap', smtp: 'ask' })
    expect(landing(journey, 'guide')).toBe('app')
  })

  it('takes up a kept answer where the next app can use it', () => {
    const journey = walked({ licence: 'yes', device: 'linux', app: 'other-app', way: 'pop', smtp: 'on' })
    expect(journey.dropped).toEqual([])
    expect(journey.answers).toMatchObject({ way: 'pop', smtp: 'on' })
  })

  it('drops a way that the new app does not have', () => {
    const journey = walked({ licence: 'yes', device: 'linux', app: 'thunderbird', way: 'send' })
    expect(journey.dropped).toEqual([{ key: 'way', value: 'send', reason: 'not-an-answer' }])
    expect(landing(journey, 'guide')).toBe('connection')
  })

  it('keeps what a step asked that does not arise any more, for the way back', () => {
    const journey = walked({ licence: 'yes', device: 'ios', app: 'apple-mail-ios', smtp: 'ask' })
    expect(journey.dropped).toEqual([])
    expect(journey.waiting).toEqual({ smtp: 'ask' })
  })

  it('says when a link names a way that the app does not have', () => {
    const journey = walked({ licence: 'yes', device: 'ios', app: 'apple-mail-ios', way: 'imap' })
    expect(journey.answers.way).toBe('exchange')
    expect(journey.dropped).toEqual([{ key: 'way', value: 'imap', reason: 'way-fails' }])
  })

  it('skips the connection where there is one, and Authenticated SMTP where nothing uses it', () => {
    const journey = walked({ licence: 'yes', device: 'ios', app: 'apple-mail-ios' })
    expect(journey.answers.way).toBe('exchange')
    expect(journey.path).not.toContain('connection')
    expect(journey.path).not.toContain('authenticated-smtp')
    expect(journey.open).toContain('guide')
  })
})

describe('an app that an organisation does not offer', () => {
  it('is dropped from a link with that reason', () => {
    const preset = { ...noPreset, notOffered: [{ app: 'thunderbird' as const, reason: 'We use Outlook.' }] }
    const journey = walk({ licence: 'yes', device: 'mac', app: 'thunderbird' }, { today: TODAY, preset })
    expect(journey.dropped).toEqual([{ key: 'app', value: 'thunderbird', reason: 'not-offered-here' }])
  })

  it('is not taken for somebody who does not know either, where nothing else runs on the device', async () => {
    const preset = {
      ...noPreset,
      notOffered: appIds.filter((id) => id !== 'outlook-ios').map((app) => ({ app, reason: 'No.' })),
    }
    const raw = { licence: 'yes', device: 'windows', app: 'unknown' }
    const id = chosenApp(raw, { preset, today: TODAY }, list)
    const app = (await loadApp(id ?? '')) ?? expect.unreachable()
    const journey = walk(raw, { today: TODAY, preset, app })
    expect(journey.answers.app).toBeUndefined()
    expect(journey.dropped).toEqual([{ key: 'app', value: 'unknown', reason: 'not-offered-here' }])
  })
})

describe('the route', () => {
  const ricoh: Raw = { licence: 'yes', device: 'printer', app: 'ricoh-printer' }

  it('is asked for what only has a form, and nothing else', () => {
    expect(walked(ricoh).path).toContain('route')
    expect(walked({ licence: 'yes', device: 'server', app: 'nodemailer' }).path).not.toContain('route')
    expect(walked({ licence: 'yes', device: 'mac' }).path).not.toContain('route')
  })

  it('asks only what still matters, and forgets what no longer does', () => {
    const { answers, taken } = walked({ ...ricoh, oauth: 'yes', to: 'inside', relay: 'no' })
    expect(answers).toMatchObject({ oauth: 'yes' })
    expect(taken).toEqual({ ...ricoh, oauth: 'yes' })
  })

  it('holds nobody up', () => {
    expect(walked(ricoh).answers).toMatchObject({ oauth: 'unknown', to: 'unknown', relay: 'unknown' })
    expect(walked({ ...ricoh, smtp: 'on' }).open).toContain('guide' satisfies StepId)
  })

  it('needs Authenticated SMTP only where mail leaves through a mailbox', () => {
    expect(walked({ ...ricoh, oauth: 'yes' }).path).toContain('authenticated-smtp')
    expect(walked({ ...ricoh, to: 'anyone', ip: 'yes' }).path).not.toContain('authenticated-smtp')
  })
})
