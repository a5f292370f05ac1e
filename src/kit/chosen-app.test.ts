import { describe, expect, test } from 'vitest'
import { appIds, type AppId } from '#content/app-ids.ts'
import { cloudIds, clouds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { parseFragment } from '#flow/fragment.ts'
import { parseQuery } from '#flow/query.ts'
import { walk } from '#flow/walk.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import { rowMaker } from './kit-row.ts'
import type { KitWish } from './kit-wish.ts'

const wish: KitWish = {
  parts: ['links'],
  cloud: clouds.worldwide,
  today: '2026-11-25',
  preset: noPreset,
  site: 'https://setup.example.com/mail/',
  answers: { device: 'windows', app: 'thunderbird', way: 'imap' },
  states: {},
}
const ana: KitMailbox = {
  row: 2,
  email: "o'ana+#&=?@contoso.com",
  user: 'ana@contoso.com',
  name: 'Ana & "Ñ" #1',
  mailbox: 'own',
  states: {},
}
const rowFor = (more: Partial<KitMailbox> = {}, wished: Partial<KitWish> = {}) =>
  rowMaker({ ...wish, ...wished })({ ...ana, ...more })

/** What the wizard makes of a link. */
async function replayed(link: string, { preset, today }: Pick<KitWish, 'preset' | 'today'> = wish) {
  const { pathname, search, hash } = new URL(link)
  const { raw, dropped: lost } = parseQuery(search)
  const { person, dropped: unread } = parseFragment(hash)
  const app = raw.app === undefined ? undefined : await loadApp(raw.app as AppId)
  const journey = walk(raw, { today, preset, ...(app === undefined ? {} : { app }) })
  return { pathname, person, ...journey, dropped: [...lost, ...unread, ...journey.dropped] }
}

describe.each(['2026-11-25', '2027-05-01'] as const)('on %s', (today) => {
  test.each(cloudIds)('the link of a row leads to the guide in %s, for every app and mailbox', async (id) => {
    const rows = await Promise.all(
      appIds.flatMap((app) =>
        (['own', 'shared'] as const).map((mailbox) => rowFor({ app, mailbox }, { cloud: clouds[id], today })),
      ),
    )
    const guides = await Promise.all(rows.map(({ link = '' }) => replayed(link, { preset: noPreset, today })))
    for (const [at, { pathname, open, dropped, answers, person }] of guides.entries()) {
      const { link, choice, mailbox } = rows[at] ?? {}
      expect(pathname, link).toBe('/mail/setup/guide/')
      expect(open, link).toContain('guide')
      expect(dropped, link).toEqual([])
      expect(answers, link).toMatchObject({ mailbox: mailbox?.mailbox, cloud: id, app: choice?.app?.id })
      expect(person).toEqual({ email: ana.email, user: ana.user, name: ana.name, made: today })
    }
  })
})

test('what was chosen is kept where the app offers it, else the nearest takes its place', async () => {
  expect((await rowFor()).choice?.taken).toMatchObject({ device: 'windows', app: 'thunderbird', way: 'imap' })
  const phone = await rowFor({ app: 'outlook-ios' })
  expect(phone.choice?.taken).toMatchObject({ device: 'ios', app: 'outlook-ios' })
  expect(phone.choice?.instead).toBeUndefined()
  const gone = await rowFor({ app: 'windows-mail' })
  expect(gone.choice?.instead).toBe('Mail (Windows)')
  expect(gone.choice?.app?.id).not.toBe('windows-mail')
  const unknown = await rowFor({}, { answers: { device: 'ios', app: 'unknown' } })
  expect(unknown.choice?.app?.id).toBe('outlook-ios')
})

test('an app that the organisation does not offer is replaced, and without another the row is left out', async () => {
  const preset = { ...noPreset, notOffered: [{ app: 'thunderbird' as const, reason: 'No.' }] }
  const other = await rowFor({}, { preset })
  expect(other.choice?.instead).toBe('Thunderbird')
  expect((await replayed(other.link ?? '', { ...wish, preset })).open).toContain('guide')
  const nothing = { ...noPreset, notOffered: appIds.map((app) => ({ app, reason: 'No.' })) }
  expect((await rowFor({}, { preset: nothing })).link).toBeUndefined()
})

test('what the scripts set stands in the guide, and the reader is never taken for the admin', async () => {
  const smtpOf = async (more: Partial<KitMailbox>, wished: Partial<KitWish>) =>
    (await rowFor(more, wished)).choice?.answers.smtp
  expect(await smtpOf({}, { states: { smtp: 'on' } })).toBe('on')
  expect(await smtpOf({}, { answers: { ...wish.answers, smtp: 'admin' } })).toBe('ask')
  expect(await smtpOf({}, {})).toBe('unknown')
})

test('without an app the link opens the first question that is open, with the person in it', async () => {
  const { link, sheet } = await rowFor({ mailbox: 'shared' }, { answers: { device: 'mac' } })
  const { pathname, open, answers, person } = await replayed(link ?? '')
  expect(pathname).toBe('/mail/setup/app/')
  expect(open.at(-1)).toBe('app')
  expect(answers).toMatchObject({ licence: 'yes', mailbox: 'shared', device: 'mac' })
  expect(person.email).toBe(ana.email)
  expect(sheet).toBeUndefined()
})

test('a way that the organisation closes is in no guide', async () => {
  const closedWays = (['imap', 'pop'] as const).map((way) => ({ way, reason: 'Not with us.' }))
  const preset = { ...noPreset, closedWays }
  expect((await rowFor({}, { preset })).choice?.taken.way).not.toBe('imap')
  const choices = await Promise.all(
    appIds.map(async (app) => ({ app, ...(await rowFor({ app }, { preset })) })),
  )
  for (const { app, choice } of choices) {
    expect(['imap', 'pop'], app).not.toContain(choice?.answers.way)
    if (choice !== undefined && choice.app?.id !== app) expect(choice.instead, app).toBeDefined()
  }
})
