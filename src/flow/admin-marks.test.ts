import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adminTaskIds } from '#content/admin-task-ids.ts'
import type { Marks } from '#content/admin-desk.ts'
import { readMarks, writeMarks } from './admin-marks.ts'

const head = '"format": "exchange-online-setup admin-tasks", "version": 1'
const file = (tasks: string) => `{ ${head}, "tasks": ${tasks} }`

test('what was saved is opened again, and equal marks give equal bytes', () => {
  const mark = fc.record({
    state: fc.constantFrom('done' as const, 'not-for-us' as const),
    day: fc.constantFrom('2026-11-25' as const, '2027-02-28' as const),
  })
  const some = fc.record(Object.fromEntries(adminTaskIds.map((id) => [id, mark])), { requiredKeys: [] })
  fc.assert(
    fc.property(some, (marks) => {
      const text = writeMarks(marks as Marks)
      expect(readMarks(text)).toEqual({ marks: { ...marks }, unknown: 0, unread: 0 })
      const backwards = Object.fromEntries(Object.entries(marks).toReversed())
      expect(writeMarks(backwards as Marks)).toBe(text)
      expect(readMarks(`\uFEFF${text}`)).toHaveProperty('marks')
    }),
  )
})

test('a file that is not ours, or is damaged, is refused with the reason, whole', () => {
  const problems = Object.entries({
    '': 'not-json',
    '{': 'not-json',
    '<html>': 'not-json',
    null: 'other-file',
    '[]': 'other-file',
    '{}': 'other-file',
    '{"format": "another", "version": 1}': 'other-file',
    '{"format": "exchange-online-setup admin-tasks", "version": 2, "tasks": {}}': 'newer',
    '{"format": "exchange-online-setup admin-tasks", "version": "1"}': 'damaged',
    [`{ ${head} }`]: 'damaged',
    [file('[]')]: 'damaged',
    [file('{ "consent": "done" }')]: 'damaged',
    [file('{ "consent": { "state": "maybe", "day": "2026-11-25" }, "dns": null }')]: 'damaged',
    [' '.repeat(20_001)]: 'too-long',
  })
  for (const [text, problem] of problems) expect(readMarks(text), text.slice(0, 80)).toEqual({ problem })
})

test('a task whose state or day is not understood is counted, and the others are taken', () => {
  const good = '"licences": { "state": "done", "day": "2026-11-25" }'
  for (const bad of [
    '"done"',
    'null',
    '[]',
    '{ "state": "maybe", "day": "2026-11-25" }',
    '{ "state": "done", "day": "2026-02-31" }',
    '{ "state": "done" }',
  ])
    expect(readMarks(file(`{ ${good}, "consent": ${bad}, "dns": ${bad} }`)), bad).toEqual({
      marks: { licences: { state: 'done', day: '2026-11-25' } },
      unknown: 0,
      unread: 2,
    })
})

test('tasks that this version does not know are counted, and no name of one reaches an object', () => {
  const mark = '{ "state": "done", "day": "2026-11-25" }'
  const read = readMarks(
    file(`{ "__proto__": ${mark}, "constructor": ${mark}, "licences": ${mark}, "old": ${mark} }`),
  )
  expect(read).toEqual({ marks: { licences: { state: 'done', day: '2026-11-25' } }, unknown: 3, unread: 0 })
  expect(Object.getPrototypeOf('marks' in read ? read.marks : {})).toBe(Object.prototype)
})

test('no text makes it throw', () => {
  const reads = (text: string) => expect(readMarks(text)).toBeDefined()
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void reads(text)))
  fc.assert(fc.property(fc.json(), (tasks) => void reads(file(tasks))))
})
