import type { TaskState } from './admin-desk.ts'
import { longDay, type Day } from './day.ts'
import type { Mark } from './admin-desk.ts'

/** What the list of tasks says around its facts, the same on the page, on paper and in the exported text. */
export const adminWords = {
  title: 'Set it up for your organisation',
  sheet: 'Exchange Online Setup: checklist for admins',
  organisation: 'Organisation:',
  why: 'Why',
  role: 'Least role',
  where: 'Where',
  how: 'What to do',
  powershell: 'PowerShell',
  verify: 'How to verify',
  undo: 'How to undo',
  state: 'State',
  sources: 'Sources',
  onScreen: ['All steps and', 'commands'],
  columns: { who: 'Who', date: 'Date' },
  noAddress: (center: string, adminCenter: string) =>
    `The address of the ${center} was not found for this cloud. Open it from the Microsoft 365 admin center, ${adminCenter}.`,
  sheetDated: (day: Day) => `Printed on ${longDay(day)}.`,
}

export const stateWords: Record<TaskState | 'todo', string> = {
  todo: 'To do',
  done: 'Done',
  'not-for-us': 'Not for us',
}

/** `Done on 25 November 2026` */
export const markWords = (mark: Mark | undefined): string =>
  mark === undefined ? stateWords.todo : `${stateWords[mark.state]}, ${longDay(mark.day)}`
