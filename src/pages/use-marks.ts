import { useEffect } from 'react'
import { adminTaskIds, type AdminTaskId } from '#content/admin-task-ids.ts'
import type { Marks, TaskState } from '#content/admin-desk.ts'
import type { Day } from '#content/day.ts'
import { readMarks, writeMarks } from '#flow/admin-marks.ts'
import { readKept } from './kept.ts'
import { keep, useCanKeep, useKept } from './use-kept.ts'

const KEY = 'admin-tasks'

/** What an admin has marked of the tasks: kept in this browser only, in the form of the file to save. */
export function useMarks() {
  const marks = marksIn(useKept(KEY))
  /** Whether the marks will still be there on the next visit. */
  const stays = useCanKeep()
  return { marks, stays }
}

/** Whether this browser keeps any. */
export const hasMarks = (): boolean => (readKept(KEY) ?? '') !== ''

/** Takes these marks in place of all that are there. */
export const putMarks = (marks: Marks): void =>
  keep(KEY, Object.keys(marks).length === 0 ? '' : writeMarks(marks))

/** Marks one task, and leaves the others as they are. */
export function markTask(id: AdminTaskId, state: TaskState | 'todo', day: Day): void {
  const { [id]: _before, ...others } = marksIn(readKept(KEY) ?? '')
  putMarks(state === 'todo' ? others : { ...others, [id]: { state, day } })
}

function marksIn(text: string): Marks {
  if (text === '') return {}
  const read = readMarks(text)
  return 'marks' in read ? read.marks : {}
}

const NAME = /^state-(.+)$/u

/** The name of the field in which a task is marked. */
export const fieldOf = (id: AdminTaskId): string => `state-${id}`

/**
 * Hears a mark that is made in the page as it came, before the scripts of its tasks are there. React stops such an
 * event at its root, so it is heard above that; later ones come through `onChange` as well, and do the same.
 */
export function useEarlyMarks(day: Day): void {
  useEffect(() => {
    const hear = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      const id = adminTaskIds.find((known) => known === NAME.exec(target.name)?.[1])
      if (id !== undefined) markTask(id, target.value as TaskState | 'todo', day)
    }
    document.addEventListener('change', hear, true)
    return () => document.removeEventListener('change', hear, true)
  }, [day])
}
