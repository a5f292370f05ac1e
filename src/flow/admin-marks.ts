import { adminTaskIds, type AdminTaskId } from '#content/admin-task-ids.ts'
import type { Mark, Marks, TaskState } from '#content/admin-desk.ts'
import { isDay } from '#content/day.ts'

/** Names the file to those who open it again. The number counts up when an older reader could not read it. */
const FORMAT = 'exchange-online-setup admin-tasks'
const VERSION = 1

/** All tasks with their days take two thousand characters. More is another file. */
const LONGEST = 20_000

/** Why a file is not taken. Pages choose the words. */
export type MarksProblem = 'too-long' | 'not-json' | 'other-file' | 'newer' | 'damaged'

/** `unknown`: tasks that this version does not have. `unread`: tasks whose state or day it does not understand. */
export type ReadMarks = { marks: Marks; unknown: number; unread: number } | { problem: MarksProblem }

/** What an admin has marked, as a file to keep and to open again. Equal marks give equal bytes. */
export function writeMarks(marks: Marks): string {
  const tasks = Object.fromEntries(
    adminTaskIds.flatMap((id) => {
      const mark = marks[id]
      return mark === undefined ? [] : [[id, { state: mark.state, day: mark.day }]]
    }),
  )
  return `${JSON.stringify({ format: FORMAT, version: VERSION, tasks }, undefined, 2)}\n`
}

/** Reads such a file, which may be anybody's. Never throws. Counts what it does not understand; all of it is no file. */
export function readMarks(text: string): ReadMarks {
  if (text.length > LONGEST) return { problem: 'too-long' }
  const file = parsed(text)
  if (file === undefined) return { problem: 'not-json' }
  if (!isRecord(file) || file['format'] !== FORMAT) return { problem: 'other-file' }
  if (file['version'] !== VERSION)
    return { problem: typeof file['version'] === 'number' ? 'newer' : 'damaged' }
  const { tasks } = file
  if (!isRecord(tasks)) return { problem: 'damaged' }
  const marks: Partial<Record<AdminTaskId, Mark>> = {}
  let unknown = 0
  let unread = 0
  for (const [key, value] of Object.entries(tasks)) {
    const id = adminTaskIds.find((known) => known === key)
    const mark = readMark(value)
    if (mark === undefined) unread += 1
    else if (id === undefined) unknown += 1
    else marks[id] = mark
  }
  const none = Object.keys(marks).length === 0
  return none && unread > 0 ? { problem: 'damaged' } : { marks, unknown, unread }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const states: readonly TaskState[] = ['done', 'not-for-us']

function readMark(value: unknown): Mark | undefined {
  if (!isRecord(value)) return undefined
  const state = states.find((each) => each === value['state'])
  const { day } = value
  return state === undefined || typeof day !== 'string' || !isDay(day) ? undefined : { state, day }
}
