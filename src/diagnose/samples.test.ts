import { expect, test } from 'vitest'
import { errorIds } from '#content/errors.ts'
import { foreignIds } from '#content/foreign-replies.ts'
import { diagnose } from './diagnose.ts'
import { noises } from './noise.ts'
import { redact } from './redact.ts'
import { samplesIn } from './samples.ts'

const files = import.meta.glob<string>('./samples/*.txt', { eager: true, query: '?raw', import: 'default' })
const samples = Object.values(files).flatMap(samplesIn)

const first = (text: string): string => {
  const { verdicts, foreign } = diagnose(text)
  const reply = foreign[0]?.reply
  return verdicts[0]?.error ?? (reply === undefined ? 'unknown' : `foreign:${reply}`)
}

test.each([...errorIds, ...foreignIds.map((id) => `foreign:${id}`)])(
  '%s has two samples, one noisy',
  (id) => {
    const own = samples.filter(({ is }) => is === id)
    expect(own.length).toBeGreaterThanOrEqual(2)
    expect(own.filter(({ noisy }) => noisy).length).toBeGreaterThan(0)
  },
)

test('no sample is for something that does not exist', () => {
  const known = new Set<string>([
    ...errorIds,
    ...foreignIds.map((id) => `foreign:${id}`),
    'foreign:other',
    'unknown',
  ])
  expect(samples.filter(({ is }) => !known.has(is))).toEqual([])
})

test.each(samples)('$is: $text', ({ is, text }) => {
  expect(first(text)).toBe(is)
})

test('blanking secrets takes no cause out of a sample', () => {
  for (const { is, text } of samples)
    for (const { name, make } of noises)
      expect(first(redact(make(text)).text), `${is}, ${name}`).toBe(first(make(text)))
})

test.each(noises)('with noise ($name), 98 of 100 samples have the right first cause', ({ make }) => {
  const wrong = samples.filter(({ is, text }) => first(make(text)) !== is)
  expect(wrong.length, wrong.map(({ is }) => is).join(', ')).toBeLessThanOrEqual(samples.length * 0.02)
})

test('no text of another provider gets a verdict about Exchange Online, whatever the noise', () => {
  for (const { is, text } of samples) {
    if (!is.startsWith('foreign:')) continue
    for (const { name, make } of noises) expect(diagnose(make(text)).verdicts, `${is}, ${name}`).toEqual([])
  }
})
