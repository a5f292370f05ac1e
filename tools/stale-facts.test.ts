import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { factGroups } from '#content/fact-rows.ts'
import { loadApp } from '#content/load-app.ts'
import { staleFacts } from './stale-facts.ts'

const apps = await Promise.all(appIds.map((id) => loadApp(id)))

test('on the day of the facts nothing is old, and what nobody verified is named', () => {
  const doubts = staleFacts(factGroups, apps, '2026-11-23')
  expect(doubts.filter(({ why }) => why === 'old')).toEqual([])
  expect(doubts.length).toBeGreaterThan(0)
  const unsure = apps.filter(({ ways }) => ways.some((way) => way.works && way.unsure === true))
  for (const { name } of unsure) expect(doubts.map(({ where }) => where)).toContain(`App: ${name}`)
})

test('half a year later everything is old, and stands there once', () => {
  const doubts = staleFacts(factGroups, apps, '2027-05-26')
  expect(doubts.every(({ why }) => why === 'old')).toBe(true)
  const facts = factGroups.reduce((sum, { rows }) => sum + rows.length, 0)
  expect(doubts.length).toBeGreaterThanOrEqual(facts + apps.length)
  expect(staleFacts(factGroups, apps, '2027-05-23').filter(({ why }) => why === 'old')).toEqual([])
})
