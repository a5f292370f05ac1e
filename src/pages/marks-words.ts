import type { MarksProblem } from '#flow/admin-marks.ts'

/** Why a file with marks is not taken, and what to do. */
export const marksProblemWords: Record<MarksProblem, string> = {
  'too-long':
    'This file is too long to be a list of tasks from this page. Choose the file admin-tasks.json that you saved here.',
  'not-json':
    'This file cannot be read: it is not the admin-tasks.json of this page, or it was changed or cut off. Nothing here was changed.',
  'other-file':
    'This is a file of another kind. Choose the file admin-tasks.json that you saved on this page.',
  newer: 'This file was made by a newer version of this site. Load this page again, then open the file.',
  damaged:
    'Something in this file is not as this page writes it, so nothing of it was taken. Choose an earlier copy, or mark the tasks by hand.',
}

export const marksWords = {
  notRead: 'Your browser could not read this file. Choose it again.',
  opened: (count: number) => `Opened: ${count} ${count === 1 ? 'task is' : 'tasks are'} marked.`,
  unknown: (count: number) =>
    count === 1
      ? ' One task of the file is not in this list any more and was left out.'
      : ` ${count} tasks of the file are not in this list any more and were left out.`,
  unread: (count: number) =>
    count === 1
      ? ' The state of one task was not understood, so it is not marked: look at it by hand.'
      : ` The states of ${count} tasks were not understood, so they are not marked: look at them by hand.`,
  putBack: 'What was marked before is back.',
  cleared: 'No task is marked any more.',
}
