import { expect, test } from 'vitest'
import { read } from './reading.ts'

test('what is secret is nowhere in what is read', () => {
  const reading = read('password=hunter22\n535 5.7.139 Authentication unsuccessful')
  expect(JSON.stringify(reading)).not.toContain('hunter22')
  expect(reading.blanked).toEqual(['password'])
})

test('an entry comes with every verdict, sources and all', () => {
  const { diagnosis, entries } = read(
    'NO LOGIN failed.\n535-5.7.8 Username and Password not accepted. - gsmtp',
  )
  for (const { error } of diagnosis.verdicts) expect(entries[error]?.sources.length).toBeGreaterThan(0)
  for (const { reply } of diagnosis.foreign) expect(entries[reply]?.phase).toBe('foreign')
  expect(Object.keys(entries).length).toBeGreaterThan(0)
})
