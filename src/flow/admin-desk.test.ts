import { expect, test } from 'vitest'
import { adminTexts } from '#content/admin-sources.ts'
import { adminTaskIds } from '#content/admin-task-ids.ts'
import { adminTaskGroups } from '#content/admin-task-titles.ts'
import { clouds } from '#content/clouds.ts'
import { dayBefore, type Day } from '#content/day.ts'
import { plainText, type Filled } from '#content/filled.ts'
import { retirementDays } from '#content/retirement-days.ts'
import { adminDesk } from './admin-desk.ts'

const BEFORE: Day = '2026-11-25'
const all = Object.values(clouds)
const days: readonly Day[] = [BEFORE, retirementDays['basic-smtp'], retirementDays['ews-end']]

const tasksOn = (today: Day, cloud = clouds.worldwide) =>
  adminDesk(cloud, today).groups.flatMap(({ tasks }) => tasks)
const task = (id: (typeof adminTaskIds)[number], today: Day, cloud = clouds.worldwide) => {
  const found = tasksOn(today, cloud).find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('every task stands in one group, in the order of its number', () => {
  expect(adminTaskGroups.flatMap(({ tasks }): readonly string[] => tasks)).toEqual(adminTaskIds)
  expect(tasksOn(BEFORE).map(({ number }) => number)).toEqual(adminTaskIds.map((_, at) => at + 1))
})

test('every task says why, who, what, how to verify and undo, and its sources, on every day in every cloud', () => {
  for (const cloud of all)
    for (const day of days)
      for (const { id, why, role, steps, verify, undo, facts, places } of tasksOn(day, cloud)) {
        const sentences: Filled[] = [
          ...why,
          role,
          ...steps,
          verify,
          undo,
          ...places.flatMap(({ doubts }) => doubts),
        ]
        expect(why.length, id).toBeGreaterThan(0)
        expect(steps.length, id).toBeGreaterThan(0)
        for (const sentence of sentences)
          expect(plainText(sentence), id).toMatch(
            /[.?!]$|which apps it touche[sd]$|which licences have a mailbox$|calendar files$/iu,
          )
        // A prerendered page does not know how long it will lie about.
        expect(sentences.map(plainText).join(' '), id).not.toMatch(/\bin \d+ days\b/u)
        expect(facts.length, id).toBeGreaterThan(0)
        for (const { source } of facts) expect(adminTexts, id).toHaveProperty(source)
      }
})

test('the words turn on the day of the retirement and not before', () => {
  const turn = retirementDays['basic-smtp']
  expect(task('december-2026', dayBefore(turn)).title).toBe('Be ready for the end of December 2026')
  expect(task('december-2026', turn).title).toBe('See who lost SMTP at the end of December 2026')
  expect(plainText(task('devices', dayBefore(turn)).why[1] ?? [])).toContain('is switched off')
  expect(plainText(task('devices', turn).why[1] ?? [])).toContain('has been off')
  const ends = retirementDays['ews-end']
  expect(plainText(task('year-2027', dayBefore(ends)).steps[0] ?? [])).toContain('still use')
  expect(plainText(task('year-2027', ends).steps[0] ?? [])).toContain('used Exchange Web Services')
})

test('each cloud has its own admin centers and commands, and says where none was found', () => {
  const where = (cloud: (typeof all)[number]) => task('who-needs-smtp', BEFORE, cloud).places
  expect(where(clouds.worldwide).map(({ address }) => address)).toEqual([
    'admin.exchange.microsoft.com',
    'entra.microsoft.com',
  ])
  expect(where(clouds['gcc-high']).map(({ address }) => address)).toEqual([
    'admin.exchange.office365.us',
    'entra.microsoft.us',
  ])
  expect(where(clouds.china).map(({ address }) => address)).toEqual([undefined, 'entra.microsoftonline.cn'])
  expect(plainText(where(clouds.china)[0]?.doubts[0] ?? [])).toContain('was not found for this cloud')
  expect(task('who-needs-smtp', BEFORE, clouds.dod).commands[0]?.code).toContain('O365USGovDoD')
  expect(task('security-defaults', BEFORE, clouds.china).commands[0]?.code).toContain('-Environment China')
})
