import { describe, expect, test } from 'vitest'
import { steps } from '#flow/steps.ts'
import { errorMessage } from './error-message.ts'
import { errorIds, errorOf, errors } from './errors.ts'
import type { MailError } from './errors/mail-error.ts'
import { fillText, plainText } from './filled.ts'
import { foreignIds, foreignOf, foreignReplies } from './foreign-replies.ts'
import type { Slots } from './slots.ts'
import { sources } from './sources.ts'
import type { Text } from './text.ts'

const MAX_TITLE = 90
const MAX_TEXT = 320

/** Every value at a length that people really have. */
const slots = new Proxy({} as Slots, { get: () => ({ shown: 'maria.lindholm@contoso.com', known: true }) })
const flat = (text: Text): string => plainText(fillText(text, slots))

const texts = ({ means, causes = [], ask, fix, check }: MailError): Text[] => [
  means,
  ...causes,
  ...(ask === undefined ? [] : [ask.ask, ...ask.answers.map(({ is }) => is)]),
  ...fix.map((step) => step.text),
  check,
]

test('one reply is that of personal accounts, and errors with a mark are there', () => {
  expect(foreignIds.filter((id) => foreignOf(id).personal === true)).toHaveLength(1)
  expect(errorIds.filter((id) => errorOf(id).ofDevice === true)).not.toEqual([])
  expect(errorIds.filter((id) => errorOf(id).organisationOnly === true)).not.toEqual([])
})

test('ids can stand in an address, and no number means two errors', () => {
  for (const id of [...errorIds, ...foreignIds]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  for (const id of foreignIds) expect(Object.keys(errors)).not.toContain(id)
  const numbers = errorIds.flatMap((id) => errorOf(id).codes ?? [])
  expect(numbers).toEqual([...new Set(numbers)])
})

describe.each(errorIds)('%s', (id) => {
  const error = errorOf(id)

  test('says what it means, who acts and how it is checked', () => {
    expect(error.title.length, error.title).toBeLessThanOrEqual(MAX_TITLE)
    expect(error.texts.length).toBeGreaterThan(0)
    expect(error.match.length + (error.codes ?? []).length).toBeGreaterThan(0)
    expect(error.fix.length).toBeGreaterThan(0)
    for (const text of texts(error)) {
      expect(flat(text).trim()).not.toBe('')
      expect(flat(text).length, flat(text)).toBeLessThanOrEqual(MAX_TEXT)
      expect(flat(text), 'no double space').not.toMatch(/ {2}/)
      expect(text.filter((part) => typeof part === 'string').join(''), 'curly apostrophes').not.toMatch(
        /\w'\w/,
      )
    }
  })

  test('whoever must act has something to do', () => {
    expect(error.fix.map(({ who }) => who)).toContain(error.who)
    if (error.who === 'admin') expect(error.message, 'a message to the admin').toBeDefined()
    if (error.message === 'error') {
      const { subject, beforeLink } = errorMessage(error)
      expect(flat(subject)).toContain(error.title)
      expect(beforeLink.map(flat)).toContain(flat(error.means))
    }
  })

  test('points to what exists', () => {
    for (const other of [...(error.hides ?? []), ...(error.ask?.answers ?? []).map(({ then }) => then)])
      expect(Object.keys(errors)).toContain(other)
    expect(error.hides ?? []).not.toContain(id)
    for (const source of error.sources) expect(sources).toHaveProperty(source)
    if (error.place !== undefined) expect(steps.map((step) => step.id)).toContain(error.place)
  })
})

test.each(foreignIds)('%s says what it means for whoever is at Microsoft 365', (id) => {
  const { means, fix, texts: shown } = foreignReplies[id]
  expect(shown.length).toBeGreaterThan(0)
  for (const text of [means, ...fix.map((step) => step.text)]) {
    expect(flat(text).length, flat(text)).toBeLessThanOrEqual(MAX_TEXT)
  }
})
