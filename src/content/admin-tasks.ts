import { ahead } from './admin-tasks/ahead.ts'
import { decide } from './admin-tasks/decide.ts'
import { people } from './admin-tasks/people.ts'
import { signIn } from './admin-tasks/sign-in.ts'
import { switchOn } from './admin-tasks/switch-on.ts'
import type { AdminTask } from './admin-task.ts'
import type { AdminTaskId } from './admin-task-ids.ts'

/** What an admin decides and does. */
export const adminTasks: Readonly<Record<AdminTaskId, AdminTask>> = {
  ...decide,
  ...switchOn,
  ...signIn,
  ...people,
  ...ahead,
}
