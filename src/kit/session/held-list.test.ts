import { beforeEach, expect, test } from 'vitest'
import { noPreset } from '#content/preset.ts'
import { heldList, type Breakdown } from './held-list.ts'
import type { ListAnswer, ListAsk } from './messages.ts'

type Opened = {
  asked: ListAsk[]
  ended: boolean
  answer: (answer: ListAnswer) => void
  broke: (why: Breakdown) => void
}

const listOf = (rows: number) => ({ is: 'list', summary: { rows } }) as unknown as ListAnswer
const out = (row: number) => ({ do: 'leave-out', row, out: true }) as const

let opened: Opened[]
let said: ListAnswer[]
let lost: (Breakdown | undefined)[]
let list: ReturnType<typeof heldList>

beforeEach(() => {
  opened = []
  said = []
  lost = []
  list = heldList(
    (heard) => {
      const one: Opened = { asked: [], ended: false, ...heard }
      opened.push(one)
      return { post: (ask) => void one.asked.push(ask), end: () => void (one.ended = true) }
    },
    { answer: (each) => void said.push(each), lost: (gone) => void lost.push(gone) },
  )
})

/** A list that was read, with one row left out. */
function working() {
  list.read('first', noPreset)
  opened[0]?.answer(listOf(2))
  list.ask(out(2))
  opened[0]?.answer(listOf(2))
  said.length = 0
}

const what = (one: Opened | undefined) => one?.asked.map((ask) => (ask.do === 'read' ? ask.from : ask.do))

test('a holder that breaks down is followed by one that knows all that was confirmed', () => {
  working()
  list.ask(out(3))
  opened[0]?.broke('memory')
  expect(opened[0]?.ended).toBe(true)
  // Row 3 was asked and never confirmed: it may be what broke it.
  expect(what(opened[1])).toEqual(['first', 'leave-out'])
  expect(lost).toEqual([undefined])
  opened[1]?.answer(listOf(2))
  opened[1]?.answer(listOf(2))
  expect(said).toHaveLength(1)
  expect(list.touched()).toBe(true)
})

test.each(['memory', 'not-loaded'] as const)('one that breaks down again (%s) is the last', (why) => {
  working()
  opened[0]?.broke('memory')
  opened[1]?.answer(listOf(2))
  opened[1]?.broke(why)
  expect(opened).toHaveLength(2)
  expect(lost).toEqual([undefined, why])
  expect(list.touched()).toBe(false)
  list.read('second', noPreset)
  expect(what(opened[2])).toEqual(['second'])
})

test('a new list that breaks its holder leaves the one from before', () => {
  working()
  list.read('second', noPreset)
  opened[0]?.broke('memory')
  expect(what(opened[1])).toEqual(['first', 'leave-out'])
  expect(said).toEqual([{ is: 'no-list', problem: { reason: 'memory' } }])
})

test('what is clicked while a new list is read is not done to it', () => {
  working()
  list.read('second', noPreset)
  list.ask(out(5))
  opened[0]?.answer(listOf(9))
  opened[0]?.broke('memory')
  expect(what(opened[1])).toEqual(['second'])
})

test('a list that takes long to read is not waited for, and the one from before stays', () => {
  working()
  list.read('slow', noPreset)
  list.read('quick', noPreset)
  expect(opened[0]?.ended).toBe(true)
  expect(what(opened[1])).toEqual(['first', 'leave-out', 'quick'])
  for (const rows of [2, 2, 7]) opened[1]?.answer(listOf(rows))
  expect(said).toEqual([listOf(7)])
})

test('what comes after the page is left starts nothing', () => {
  list.end()
  list.read('late', noPreset)
  expect(opened).toEqual([])
})

test('while a list is read nothing is done to it that was meant for the one before', () => {
  working()
  list.read('second', noPreset)
  expect(list.ask(out(2))).toBe(false)
  expect(list.ask({ do: 'build', wish: {} as never })).toBe(false)
  expect(list.ask({ do: 'cancel' })).toBe(true)
  expect(what(opened[0])).toEqual(['first', 'leave-out', 'second', 'cancel'])
})

test('a new list that breaks its holder takes what was being made with it, and says so', () => {
  working()
  list.ask({ do: 'build', wish: {} as never })
  list.read('bad', noPreset)
  opened[0]?.broke('memory')
  expect(lost).toEqual([undefined])
  expect(said).toEqual([{ is: 'no-list', problem: { reason: 'memory' } }])
})
