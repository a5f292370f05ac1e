import type { Cited } from './admin-task.ts'
import type { AdminTaskId } from './admin-task-ids.ts'
import type { AdminTaskGroupId } from './admin-task-titles.ts'
import type { Cloud } from './clouds.ts'
import type { Day } from './day.ts'
import type { Filled } from './filled.ts'

export type DeskPlace = {
  /** `Exchange admin center` */
  center: string
  /** Its address; absent where none was found for the cloud. */
  address?: string
  path: Filled
  /** What is not sure about the way there. */
  doubts: readonly Filled[]
}

export type DeskCommands = { title: string; label: string; code: string }

/** A task in the list: its name and its place in the order. */
export type DeskTitle = { id: AdminTaskId; number: number; title: string; short: string }

export type DeskTask = DeskTitle & {
  why: readonly Filled[]
  role: Filled
  places: readonly DeskPlace[]
  steps: readonly Filled[]
  commands: readonly DeskCommands[]
  verify: Filled
  undo: Filled
  facts: readonly Cited[]
}

export type DeskGroup<Task = DeskTask> = { id: AdminTaskGroupId; title: string; tasks: readonly Task[] }

/** The tasks of an admin on a day, in a cloud, as plain data. Page, sheet and exported text render this one value. */
export type AdminDesk = { cloud: Cloud; today: Day; groups: readonly DeskGroup[] }

/** What an admin says about a task. Nothing said: still to do. */
export type TaskState = 'done' | 'not-for-us'

export type Mark = { state: TaskState; day: Day }

export type Marks = Readonly<Partial<Record<AdminTaskId, Mark>>>
