import { describe, expect, test } from 'vitest'
import type { App, FailingWay, Instead, MailboxKind, Step, WorkingWay } from './app.ts'
import { appIds } from './app-ids.ts'
import { cloudIds, type CloudId } from './clouds.ts'
import { fillText, plainText } from './filled.ts'
import { loadApp } from './load-app.ts'
import type { Slots } from './slots.ts'
import { sources } from './sources.ts'
import type { Text } from './text.ts'
import { tokenProgramIds, type TokenProgramId } from './token-programs.ts'

const MAX_TITLE = 60
const MAX_TEXT = 320

const kinds: readonly MailboxKind[] = ['own', 'shared']
const files = Object.keys(import.meta.glob('./apps/*.ts'))
const loaded = new Map(await Promise.all(appIds.map(async (id) => [id, await loadApp(id)] as const)))

/** Every value at a length that people really have. */
const slots = new Proxy({} as Slots, { get: () => ({ shown: 'maria.lindholm@contoso.com', known: true }) })
const flat = (text: Text): string => plainText(fillText(text, slots))

const workingOf = (app: App): WorkingWay[] => app.ways.filter((way) => way.works)
const failingOf = (app: App): FailingWay[] => app.ways.filter((way) => !way.works)
const stepsFor = (steps: readonly Step[], kind: MailboxKind, token: TokenProgramId): Step[] =>
  steps
    .filter((step) => step.mailbox === undefined || step.mailbox === kind)
    .filter((step) => step.clouds?.includes('worldwide') ?? true)
    .filter((step) => step.token?.includes(token) ?? true)
const cloudsOf = (way: WorkingWay): readonly CloudId[] => way.clouds?.only ?? cloudIds

/** The clouds in which a reader of this app can be at all. */
const cloudsOfApp = (app: App): CloudId[] =>
  cloudIds.filter((id) => workingOf(app).some((way) => cloudsOf(way).includes(id)))

function expectWorks(instead: Instead, inClouds: readonly CloudId[]): void {
  const target = loaded.get(instead.app)
  const way = target && workingOf(target).find((candidate) => candidate.way === instead.way)
  expect(way, `${instead.app} ${instead.way}`).toBeDefined()
  for (const id of inClouds) expect(way && cloudsOf(way), `${instead.app} ${instead.way}`).toContain(id)
}

function textsOf(app: App): Text[] {
  const ofStep = ({ text, note }: Step) => [
    ...(text === undefined ? [] : [text]),
    ...(note === undefined ? [] : [note]),
  ]
  return [
    app.about,
    app.next,
    ...(app.gotchas ?? []),
    ...app.trouble.flatMap(({ see, fix }) => [see, fix]),
    ...failingOf(app).map(({ because }) => because),
    ...workingOf(app).flatMap((way) => [
      ...way.steps.flatMap(ofStep),
      ...(way.variants ?? []).flatMap(({ when, steps }) => [when, ...steps.flatMap(ofStep)]),
      ...[way.why, way.needs, way.clouds?.otherwise, way.ends?.because].filter((text) => text !== undefined),
    ]),
  ]
}

test('there is one file for each app, and one app for each file', () => {
  const inFolder = files.map((path) => path.replace('./apps/', '').replace('.ts', ''))
  expect(inFolder.toSorted()).toEqual(appIds.toSorted())
})

describe.each([...loaded])('%s', (id, app) => {
  test('is what its file is called, each way once', () => {
    expect(app.id).toBe(id)
    expect(new Set(app.ways.map(({ way }) => way)).size).toBe(app.ways.length)
    expect(app.ways.length).toBeGreaterThan(0)
    for (const word of app.words) expect(word).toBe(word.toLowerCase())
  })

  test('says why its first way comes first', () => {
    const [first] = workingOf(app)
    if (first !== undefined) expect(first.why).toBeDefined()
  })

  test('never ends in a dead end', () => {
    for (const { instead } of failingOf(app)) expectWorks(instead, cloudsOfApp(app))
    for (const way of workingOf(app)) {
      const others = cloudIds.filter((cloud) => !cloudsOf(way).includes(cloud))
      if (way.clouds !== undefined) expectWorks(way.clouds.instead, others)
      if (way.ends !== undefined) expectWorks(way.ends.instead, cloudsOf(way))
    }
  })

  const everybody = kinds.flatMap((kind) => tokenProgramIds.map((token) => ({ kind, token })))

  test.each(everybody)(
    'ends every way with a proof by the person ($kind mailbox, $token)',
    ({ kind, token }) => {
      for (const way of workingOf(app)) {
        const steps = stepsFor(way.steps, kind, token)
        const titles = steps.map(({ title }) => flat(title))
        expect(new Set(titles).size, titles.join(', ')).toBe(titles.length)
        expect(steps.length).toBeGreaterThanOrEqual(5)
        expect(steps.length).toBeLessThanOrEqual(12)
        // A variant may be for one kind of mailbox only; then it has no steps for the other.
        const variants = (way.variants ?? []).map((variant) => stepsFor(variant.steps, kind, token))
        for (const list of [steps, ...variants.filter(({ length }) => length > 0)]) {
          expect(list.at(-1)?.who).toBe('you')
          expect(flat(list.at(-1)?.title ?? [])).toBe('Send a message to yourself')
        }
      }
    },
  )

  test('leaves the switch of Authenticated SMTP to the steps of its own', () => {
    const titles = workingOf(app).flatMap((way) => way.steps.map(({ title }) => flat(title)))
    expect(titles.filter((title) => title.includes('Authenticated SMTP'))).toEqual([])
  })

  test('says things briefly, and says something', () => {
    const steps = workingOf(app).flatMap((way) => [
      ...way.steps,
      ...(way.variants ?? []).flatMap((variant) => variant.steps),
    ])
    for (const { title } of steps) expect(flat(title).length, flat(title)).toBeLessThanOrEqual(MAX_TITLE)
    for (const text of textsOf(app)) {
      expect(flat(text).trim()).not.toBe('')
      expect(flat(text).length, flat(text)).toBeLessThanOrEqual(MAX_TEXT)
      expect(flat(text), 'no double space').not.toMatch(/ {2}/)
    }
    expect(app.trouble.length).toBeGreaterThanOrEqual(workingOf(app).length === 0 ? 1 : 3)
    for (const { way } of app.ways)
      expect(app.trouble.filter(({ ways }) => ways?.includes(way) ?? true).length).toBeLessThanOrEqual(6)
    expect(app.gotchas?.length).toBeGreaterThan(0)
  })

  test('names sources that exist, and what an admin has to allow', () => {
    for (const { sources: ids } of app.ways) {
      expect(ids.length).toBeGreaterThan(0)
      for (const source of ids) expect(sources).toHaveProperty(source)
    }
    if (app.consent === undefined) {
      return
    }
    expect(app.approval).toBeUndefined()
    expect(app.consent.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(app.trouble.map(({ see }) => flat(see)).join()).toContain('Need admin approval')
  })
})
