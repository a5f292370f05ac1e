import { expect, test } from 'vitest'
import type { App } from '#content/app.ts'
import { appIds } from '#content/app-ids.ts'
import { touchedBy } from '#content/app-retirements.ts'
import { plainText } from '#content/filled.ts'
import type { Guide } from '#content/guide.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { routeRules } from '#content/route-ids.ts'
import { routeList } from '#content/routes.ts'
import type { Answers, Person, World } from './answers.ts'
import { routedWorld } from './every-way.ts'
import { guideMessage } from './admin-message.ts'
import { guide } from './guide.ts'
import { offers } from './offers.ts'
import { setupFor } from './setup.ts'
import { slotsOf } from './slots.ts'

const today = '2026-11-23'
const apps = new Map(await Promise.all(appIds.map(async (id) => [id, await loadApp(id)] as const)))

function made(answers: Answers, person: Person = {}): Guide {
  const app = answers.app === undefined || answers.app === 'unknown' ? undefined : apps.get(answers.app)
  if (app === undefined) throw new Error('no app')
  const world: World = { today, preset: noPreset, app }
  const setup = setupFor(answers, person, routedWorld(answers, world), '')
  if (setup === undefined) throw new Error(`${app.id} ${answers.way} makes no guide`)
  return guide(setup, answers, person)
}

const said = ({ steps }: Guide): string =>
  steps.flatMap(({ title, text = [], note = [] }) => [title, text, note].map(plainText)).join('\n')

test('a guide for what only sends does not talk of receiving', () => {
  for (const [id, app] of apps) {
    for (const { way } of offers(app, 'worldwide', today).offered.filter((each) => each.way === 'send')) {
      for (const smtp of ['ask', 'unknown', 'on', 'admin'] as const) {
        expect(said(made({ app: id, way, smtp })), id).not.toMatch(/mail arrives|Receiving and sending/u)
      }
    }
  }
})

test('the plate names the account that signs in for a shared mailbox, as the steps do', () => {
  const of = made(
    {
      app: 'hp-printer',
      way: 'send',
      mailbox: 'shared',
      smtp: 'admin',
      to: 'anyone',
      ip: 'no',
      relay: 'no',
      cloud: 'dod',
    },
    { email: 'scans@contoso.com', user: 'ana@contoso.com' },
  )
  expect(of.route).toBe('smtp-password')
  expect(of.user).toMatchObject({ shown: 'the account that your admin named', known: false })
  expect(said(of)).toContain('User: the account that your admin named')
  expect(said(of)).not.toContain('ana@contoso.com')
})

test('a step for some clouds stands in their guides only', () => {
  const postfix = (cloud: NonNullable<Answers['cloud']>) =>
    said(made({ app: 'postfix', way: 'send', smtp: 'on', cloud }))
  expect(postfix('worldwide')).not.toContain('--cloud')
  expect(postfix('gcc-high').match(/--cloud=\S+/gu)).toEqual(['--cloud=usgov.'])
  expect(postfix('china').match(/--cloud=\S+/gu)).toEqual(['--cloud=china.'])
})

test('the end of Exchange Web Services names Thunderbird and Betterbird, and its guide warns', () => {
  for (const id of ['ews-off', 'ews-end'] as const) {
    expect(touchedBy(id)).toEqual(expect.arrayContaining(['thunderbird', 'betterbird', 'apple-mail-mac']))
  }
  const { warnings, needs, steps } = made({ app: 'thunderbird', way: 'exchange' })
  expect(warnings.flatMap(({ about }) => about ?? [])).toEqual(['ews-off', 'ews-end'])
  expect(plainText(needs ?? [])).toContain('154')
  expect(plainText(steps[0]?.title ?? [])).toBe('Look at your version')
})

test('without a licence only what needs a mailbox is stopped', () => {
  const warned = (answers: Answers) =>
    made({ app: 'grafana', way: 'send', licence: 'no', smtp: 'ask', ...answers }).warnings[0]?.kind
  expect(warned({ to: 'anyone', ip: 'yes' })).toBe('good')
  expect(warned({ to: 'inside', ip: 'yes', volume: 'few' })).toBe('good')
  expect(warned({ to: 'inside', ip: 'no' })).toBe('good')
  expect(warned({ to: 'anyone', ip: 'no', volume: 'many' })).toBe('good')
  expect(warned({ relay: 'yes' })).toBe('plain')
  expect(made({ app: 'gitlab', way: 'send', licence: 'no' }).warnings[0]?.kind).toBe('plain')
  for (const { id, withoutLicence } of routeList) {
    expect(withoutLicence === undefined, id).toBe(routeRules[id].smtpAuth === true)
  }
})

test('every guide that needs an admin has one message with all that is asked', () => {
  for (const [id, app] of apps) {
    for (const { way } of offers(app, 'worldwide', today).offered) {
      for (const mailbox of ['own', 'shared'] as const) {
        const answers: Answers = { app: id, way, mailbox, smtp: 'ask' }
        const of = made(answers)
        const message = messageOf(answers)
        const asked = of.steps.filter(({ who }) => who === 'admin')
        expect(message === undefined, `${id} ${way}`).toBe(asked.length === 0)
        const words = message === undefined ? '' : [message.subject, ...message.paragraphs].join('\n')
        for (const { title } of of.requests) expect(words, id).toContain(plainText(title))
        expect(words.includes('https://setup.example/smtp'), id).toBe(of.asksAdmin)
        const opening = [message?.subject, message?.paragraphs[1]].join(' ')
        expect(opening, id).not.toMatch(/\bfor your|Another|address/u)
      }
    }
  }
})

test('the message of somebody without an address speaks of their mailbox', () => {
  const message = messageOf({ app: 'other-app', way: 'imap', smtp: 'ask' })
  expect(message?.subject).toBe('Please switch on Authenticated SMTP for my mailbox')
  expect(message?.paragraphs[1]).toMatch(
    /^I am setting up a mail app for my mailbox\. To send mail, my mailbox needs/u,
  )
  expect(messageOf({ app: 'other-app', way: 'imap', smtp: 'admin' })).toBeUndefined()
})

function messageOf(answers: Answers, person: Person = {}) {
  const app = apps.get(answers.app as App['id'])
  if (app === undefined) throw new Error('no app')
  const world: World = { today, preset: noPreset, app }
  const setup = setupFor(answers, person, routedWorld(answers, world), 'https://setup.example/guide')
  if (setup === undefined) throw new Error('no guide')
  return guideMessage(guide(setup, answers, person), slotsOf(setup, person), 'https://setup.example/smtp')
}
