import type { ListSummary } from '#kit/session/row-view.ts'
import { columnFields, type ColumnField } from '#kit/table/columns.ts'
import { LARGEST_MEGABYTES } from '#kit/table/limits.ts'
import type { ListProblem } from '#kit/session/messages.ts'

/** `1 row`, `2,000 rows` */
export const rowsOf = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`

/** What is said of a list when it has been read. */
export function listSpoken({ rows, counts }: ListSummary): string {
  const ready = counts.ready + counts.warning
  return `${rowsOf(rows)}: ${ready.toLocaleString('en')} ready, ${counts.error.toLocaleString('en')} to correct.`
}

const SAVE_AS = 'Open it there, save it as “CSV UTF-8”, and choose that file.'

/** Why a file is no list, and what to do. */
export function problemSentence(problem: ListProblem): string {
  switch (problem.reason) {
    case 'empty':
      return 'There is nothing in it. Choose another file.'
    case 'no-rows':
      return 'It has names of columns and no rows below them. Export it again with the mailboxes in it.'
    case 'too-large':
      return `It is larger than ${LARGEST_MEGABYTES} MB, which no list of mailboxes is, so it was not read. Take the columns out that are not needed, or split it.`
    case 'too-many-rows':
      return `It has more than ${problem.most.toLocaleString('en')} rows. Split it, and make one zip for each part.`
    case 'too-many-columns':
      return `It has more than ${problem.most} columns. Take out those that are not needed, and choose it again.`
    case 'spreadsheet':
      return `It is a workbook of ${problem.of === 'OpenDocument' ? 'LibreOffice or another office program' : problem.of}, or protected like one. ${SAVE_AS}`
    case 'archive':
      return 'It is a zip or another archive. Unpack it and choose the CSV file inside.'
    case 'web-page':
      return 'It is a web page and no table: perhaps the page that asks to sign in. Download the list again.'
    case 'binary':
      return 'It is not text, so there is no table to read in it. Choose a CSV file.'
    case 'mixed-encodings':
      return `Its letters are written in two ways; that begins in line ${problem.row}. Open it in the spreadsheet program that it comes from, save it as “CSV UTF-8”, and choose that file.`
    case 'unknown-encoding':
      return `Its letters are in an old code page, as in line ${problem.row}, and no file says which. ${SAVE_AS.replace('there', 'in the spreadsheet program that it comes from')}`
    case 'quotes':
      return `A quotation mark in row ${problem.row} is not closed, or text follows the closing one, so nobody can say where the row ends. Mend it, or save the list again from a spreadsheet.`
    case 'unreadable':
      return 'The browser could not read it. It may have been moved, or be open in another program. Choose it again.'
    case 'not-loaded':
      return 'What reads it did not load. Check the network, then choose it again.'
    case 'memory':
      return 'This browser ran out of memory. Close other tabs, or split the file, and choose it again.'
  }
}

/** What a column can be about, for the person who corrects it. */
export const fieldNames: Readonly<Record<ColumnField, string>> = {
  email: 'Address',
  name: 'Display name',
  user: 'Sign-in name',
  mailbox: 'Kind of mailbox',
  licence: 'Licence',
  app: 'App or device',
  smtp: 'Authenticated SMTP',
  imap: 'IMAP',
  pop: 'POP',
}

/** `Which column is which: 3 of 5 are used` */
export function columnsSpoken({ columns, header }: ListSummary): string {
  const used = new Set(columnFields.flatMap((field) => columns[field] ?? [])).size
  return `Which column is which: ${used} of ${header.length} ${used === 1 ? 'is' : 'are'} used`
}

const SEPARATORS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const

/** `42 rows, 3 columns, cut at semicolons.` and where it is read. */
export function fileSays(summary: ListSummary | undefined): string {
  const here = 'It is read in your browser and never uploaded.'
  if (summary === undefined) return here
  const { rows, header, headless, separator } = summary
  const columns =
    header.length === 1 ? '1 column' : `${header.length} columns separated by ${SEPARATORS[separator]}`
  return `${rowsOf(rows)}, ${columns}${headless ? ', without names' : ''}. ${here}`
}
