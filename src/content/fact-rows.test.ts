import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { factGroups } from './fact-rows.ts'
import { routeTexts } from './route-sources.ts'
import { retirements } from './retirements.ts'
import { smtpTraps } from './smtp-traps.ts'
import { sources } from './sources.ts'
import { hostingSources } from './sources/hosting.ts'
import { lookupSources } from './sources/lookup.ts'
import { adminTexts } from './admin-sources.ts'
import { permissionSources } from './sources/permissions.ts'

const rows = factGroups.flatMap((group) => group.rows)

test('every label is used once in its group', () => {
  for (const { rows: inGroup } of factGroups) {
    const labels = inGroup.map((row) => row.label)
    expect(labels).toEqual([...new Set(labels)])
  }
})

test('every row has a value, a source that exists and a real day', () => {
  for (const { label, value, source, checked } of rows) {
    expect(value, label).not.toBe('')
    expect(sources, label).toHaveProperty(source)
    const known = { ...routeTexts, ...lookupSources, ...adminTexts, ...permissionSources, ...hostingSources }
    expect(known, `${label}: pages without an app know its source`).toHaveProperty(source)
    expect(new Date(`${checked}T00:00:00Z`).toISOString().slice(0, 10), label).toBe(checked)
    expect(checked <= dayOf(new Date()), label).toBe(true)
  }
})

test('a fact that is not sure says why or has a source a reader can open', () => {
  for (const { label, confidence, note, source } of rows) {
    if (confidence === 'sure') continue
    const { url } = { url: undefined, ...sources[source] }
    expect(note ?? url, label).toBeDefined()
  }
})

test('the sentences in the list name no values of a person', () => {
  const sentences = [
    ...smtpTraps.flatMap(({ title, text }) => [title, text]),
    ...Object.values(retirements).flatMap(({ before, after }) => [before, after]),
  ]
  for (const part of sentences.flat()) expect(typeof part === 'object' && 'slot' in part).toBe(false)
})
