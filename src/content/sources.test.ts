import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Source } from './source.ts'
import { sources } from './sources.ts'

const here = new URL('.', import.meta.url)
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('sources'),
)
const content = files.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n')

test.each(Object.keys(sources))('some fact rests on %s', (id) => {
  expect(content).toContain(`'${id}'`)
})

test.each(Object.entries<Source>(sources))(
  '%s can be named and opened',
  (_, { title, publisher, url, dated }) => {
    expect(title).not.toBe('')
    expect(publisher).not.toBe('')
    if (url !== undefined) expect(url).toMatch(/^https:\/\/[^\s]+$/)
    if (dated !== undefined) expect(dated).toMatch(/^20\d\d(-\d\d){0,2}$/)
  },
)
