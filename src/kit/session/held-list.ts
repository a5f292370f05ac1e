import type { Preset } from '#content/preset.ts'
import type { ListAnswer, ListAsk, ListChange } from './messages.ts'

/** Where a list is held: a worker, which may break down for want of memory or never come. */
export type Holder = { post: (ask: ListAsk) => void; end: () => void }

/** `memory`: it broke down. `not-loaded`: its script did not come. */
export type Breakdown = 'memory' | 'not-loaded'

type Holding = (heard: { answer: (answer: ListAnswer) => void; broke: (why: Breakdown) => void }) => Holder

type Told = {
  /** `read`: it is of a list that was to be read, and not of a change to the one that is here. */
  answer: (answer: ListAnswer, read: boolean) => void
  /** What was being made is lost, and the list is there again. With a reason: the list is gone, too. */
  lost: (gone?: Breakdown) => void
}

type Read = Extract<ListAsk, { do: 'read' }>

/** Whether it changes the list. Every message is here, so that no change is forgotten with its holder. */
const changes: Readonly<Record<ListAsk['do'], boolean>> = {
  read: false,
  rows: false,
  build: false,
  cancel: false,
  columns: true,
  domain: true,
  preset: true,
  filter: true,
  'leave-out': true,
  'leave-out-shown': true,
  repair: true,
  'repair-shown': true,
  'repair-alike': true,
}

const isChange = (ask: ListAsk): ask is ListChange => changes[ask.do]

/**
 * A list that outlives what holds it. Should that break down, another one is given the same list and told again
 * what was done to it, once: what breaks down at that would do so for ever.
 */
export function heldList(open: Holding, { answer, lost }: Told) {
  let holder: Holder | undefined
  let list: Read | undefined
  /** What was done to the list, and what was asked and is not confirmed. One that breaks its holder is never done. */
  let done: ListChange[] = []
  let asked: ListChange[] = []
  /** The list being read; it takes the place of the other once it is one. */
  let next: Read | undefined
  /** Answers still to come of what is told again; nobody waits for them. */
  let again = 0
  /** The page is left: what comes late starts nothing any more. */
  let over = false

  const forget = () => {
    list = undefined
    done = []
    again = 0
  }
  const hear = (said: ListAnswer) => {
    if (said.is !== 'list' && said.is !== 'no-list') return answer(said, false)
    if (again > 0) {
      again -= 1
      if (said.is === 'no-list') {
        forget()
        return lost('memory')
      }
      return again > 0 || next !== undefined ? undefined : answer(said, false)
    }
    const change = asked.shift()
    if (change !== undefined) done.push(change)
    else if (next !== undefined) {
      if (said.is === 'list') {
        list = next
        done = []
      }
      next = undefined
    }
    answer(said, change === undefined)
  }
  const broke = (why: Breakdown) => {
    const failed = next
    const twice = again > 0
    drop()
    next = undefined
    if (twice) forget()
    else restore()
    // Also where it was a new list that broke it: what was being made of the old one is gone as well.
    lost(twice ? why : undefined)
    if (failed !== undefined) answer({ is: 'no-list', problem: { reason: why } }, true)
  }
  const drop = () => {
    holder?.end()
    holder = undefined
    asked = []
    again = 0
  }
  const held = () => (holder ??= open({ answer: hear, broke }))
  const restore = () => {
    if (list === undefined) return
    again = 1 + done.length
    for (const ask of [list, ...done]) held().post(ask)
  }
  return {
    read(from: Blob | string, preset: Preset) {
      if (over) return
      // One that takes long is not waited for, nor is what was being made.
      if (next !== undefined) {
        drop()
        restore()
        lost()
      }
      next = { do: 'read', from, preset }
      held().post(next)
    },
    /** False: it is not done, for another list is being read, and what is on the screen is the one from before. */
    ask(ask: Exclude<ListAsk, Read>): boolean {
      if (next !== undefined && (isChange(ask) || ask.do === 'build')) return false
      if (isChange(ask)) asked.push(ask)
      holder?.post(ask)
      return true
    },
    /** Whether anything was done to the list that would have to be done again. */
    touched: () => [...done, ...asked].some((change) => change.do !== 'filter'),
    end: () => {
      over = true
      drop()
    },
  }
}
