import type { ListSession } from './list-session.ts'
import type { ListChange } from './messages.ts'

/** Does to a list what a message says. */
export function changeList(list: ListSession, change: ListChange): void {
  switch (change.do) {
    case 'columns':
      return list.setColumns(change.columns)
    case 'preset':
      return list.setPreset(change.preset)
    case 'domain':
      return list.setDomain(change.domain)
    case 'filter':
      return list.setFilter(change.status, change.search)
    case 'leave-out':
      return list.leaveOut(change.row, change.out)
    case 'leave-out-shown':
      return list.leaveOutShown(change.out)
    case 'repair':
      return list.repair(change.row, change.repair)
    case 'repair-shown':
      return list.repairShown()
    case 'repair-alike':
      return list.repairAlike(change.repair)
  }
}
