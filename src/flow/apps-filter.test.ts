import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appEntry, apps } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { appStates, endOf, openWays } from './app-state.ts'
import {
  filterOptions,
  fittingApps,
  parseWish,
  wishesNothing,
  wishQuery,
  type FilterId,
  type Wish,
} from './apps-filter.ts'

const today = '2026-11-23'
const fitting = (wish: Omit<Wish, 'text'> & { text?: string }) =>
  fittingApps({ text: '', ...wish }, apps, appWords, today).map(({ id }) => id)

test('no wish shows every app in its own order', () => {
  expect(fitting({})).toEqual(apps.map(({ id }) => id))
  expect(wishesNothing(parseWish(''))).toBe(true)
})

test('every choice of every filter finds something, and less than everything', () => {
  for (const id of Object.keys(filterOptions) as FilterId[]) {
    for (const value of filterOptions[id]) {
      const found = fitting({ [id]: value })
      expect(found.length, `${id} ${value}`).toBeGreaterThan(0)
      expect(found.length, `${id} ${value}`).toBeLessThan(apps.length)
    }
  }
})

test('filters and search work together', () => {
  expect(fitting({ device: 'android', text: 'k9' })).toEqual(['k9'])
  expect(fitting({ device: 'printer', way: 'imap' })).toEqual([])
  for (const id of fitting({ device: 'mac', signIn: 'oauth2' })) expect(appEntry(id).devices).toContain('mac')
})

test('a state follows the day', () => {
  const mac = appEntry('apple-mail-mac')
  expect(appStates(mac, today)).toContain('ends')
  expect(endOf(mac, today)).toBe('2027-04-01')
  expect(appStates(mac, '2027-04-01')).toEqual(['fails'])
  expect(openWays(mac, '2027-04-01')).toEqual([])
  expect(appStates(appEntry('postbox'), today)).toEqual(['fails'])
  expect(appStates(appEntry('k9'), today)).toEqual(['approval'])
  expect(endOf(appEntry('k9'), today)).toBeUndefined()
  for (const app of apps) expect(appStates(app, today).length, app.id).toBeGreaterThan(0)
})

test('a wish survives the link, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.record({
        text: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
          .filter((text) => text.length <= 60 && text.trim() !== ''),
        device: fc.constantFrom(...filterOptions.device),
        state: fc.constantFrom(...filterOptions.state),
      }),
      (wish) => {
        expect(parseWish(wishQuery(wish))).toEqual(wish)
      },
    ),
  )
})

test('a query of somebody else is taken as far as it is ours', () => {
  expect(parseWish('?device=toaster&way=imap&utm_source=x&q=')).toEqual({ text: '', way: 'imap' })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => void parseWish(search)))
})
