import type { DeskGroup, DeskTitle } from '#content/admin-desk.ts'
import { adminTaskIds } from '#content/admin-task-ids.ts'
import { adminTaskGroups, adminTaskTitles } from '#content/admin-task-titles.ts'
import type { Day } from '#content/day.ts'
import { timed } from '#content/timed.ts'

/** The list of tasks in the words of a day, without what each task says. */
export const deskTitles = (today: Day): readonly DeskGroup<DeskTitle>[] =>
  adminTaskGroups.map(({ id: group, title, tasks }) => ({
    id: group,
    title,
    tasks: tasks.map((id) => ({
      id,
      number: adminTaskIds.indexOf(id) + 1,
      title: timed(adminTaskTitles[id].title, today),
      short: timed(adminTaskTitles[id].short, today),
    })),
  }))
