import type { Change } from './change.ts'
import { appChanges } from './changes/apps.ts'
import { microsoftChanges } from './changes/microsoft.ts'

/** All that is otherwise since a day, apart from what ended. To correct a fact, add a row: older links then say so. */
export const changes: readonly Change[] = [...microsoftChanges, ...appChanges]
