import type { AdminTaskId } from '#content/admin-task-ids.ts'
import type { Marks, TaskState } from '#content/admin-desk.ts'
import type { Day } from '#content/day.ts'
import { readMarks, writeMarks } from '#flow/admin-marks.ts'
import { keep, useCanKeep, useKept } from './use-kept.ts'

const KEY = 'admin-tasks'

/** What an admin has marked of the tasks: kept in this browser only, in the form of the file to save. */
export function useMarks() {
  const text = useKept(KEY)
  const stays = useCanKeep()
  const read = text === '' ? undefined : readMarks(text)
  const marks: Marks = read !== undefined && 'marks' in read ? read.marks : {}
  const put = (next: Marks) => keep(KEY, Object.keys(next).length === 0 ? '' : writeMarks(next))
  return {
    marks,
    /** Whether the marks will still be there on the next visit. */
    stays,
    put,
    mark: (id: AdminTaskId, state: TaskState | 'todo', day: Day) => {
      const { [id]: _before, ...others } = marks
      put(state === 'todo' ? others : { ...others, [id]: { state, day } })
    },
  }
}
