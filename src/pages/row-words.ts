import { appNameIfAny } from '#content/app-names.ts'
import { isWarning, type Repair, type RowIssue } from '#kit/rows/row-issue.ts'
import type { ColumnField } from '#kit/table/columns.ts'
import { emailSentence } from './email-wording.ts'
import { fieldNames } from './list-words.ts'

/** What is not right with a row, and for the reader to compare, what may be meant. */
export function issueWords(issue: RowIssue): { says: string; maybe?: string } {
  switch (issue.reason) {
    case 'address': {
      if (issue.problem === 'empty') return { says: 'There is no address in this row.' }
      const says =
        issue.field === 'user'
          ? `Sign-in name: ${emailSentence[issue.problem]}`
          : emailSentence[issue.problem]
      return { says, ...maybe(issue.suggestion) }
    }
    case 'formula':
      return {
        says: `${fieldNames[issue.field]}: a spreadsheet would work this cell out as a formula.`,
        ...maybe(issue.suggestion),
      }
    case 'duplicate':
      return { says: `The same mailbox is in row ${issue.of}.` }
    case 'guest':
      return { says: 'A guest: the mailbox is in another organisation.' }
    case 'domain-slip':
      return { says: 'The domain looks mistyped.', ...maybe(issue.suggestion) }
    case 'other-domain':
      return { says: `In ${issue.domain}, not in ${issue.usual} as most are.` }
    case 'name-dropped':
      return {
        says: 'The name is too long, or has a line break or an invisible character in it, so the name is left out.',
      }
    case 'room':
      return { says: 'A room or a piece of equipment: nobody signs in to it.' }
    case 'no-mailbox':
      return { says: `“${issue.type}” is not a mailbox.` }
    case 'kind-unknown':
      return { says: `“${issue.type}” says nothing about the mailbox. It is taken for a person’s own.` }
    case 'no-licence':
      return { says: 'No licence with a mailbox. Only a shared mailbox does without.' }
    case 'app-unknown':
      return {
        says: 'No app has exactly this name.',
        ...(issue.suggestion === undefined
          ? {}
          : { maybe: appNameIfAny(issue.suggestion) ?? issue.suggestion }),
      }
    case 'app-not-offered':
      return { says: `Your organisation does not offer this app: ${issue.because}` }
    case 'state-unknown':
      return { says: `${fieldNames[issue.field]}: “${issue.text}” is neither on nor off.` }
    case 'too-long':
      return { says: `${fieldNames[issue.field]}: the cell is far too long.` }
    case 'too-many-cells':
      return {
        says: 'It has more cells than there are columns. Check that nothing slipped into the wrong one.',
      }
  }
}

const maybe = (suggestion: string | undefined) => (suggestion === undefined ? {} : { maybe: suggestion })

const WITHOUT: Readonly<Partial<Record<ColumnField, string>>> = {
  app: 'Without an app',
  name: 'Without the name',
  user: 'Sign-in is the address',
}

/** What the button of a repair says. */
export function repairWords(repair: Repair, issue: RowIssue): string {
  if (repair === 'leave-out') return 'Leave out'
  if ('suggestion' in issue && issue.suggestion === repair.text) return 'Use it'
  if (repair.field === 'mailbox' && repair.text !== '') return 'It is shared'
  return WITHOUT[repair.field] ?? 'Leave as it is'
}

/** Why nothing is made for a row, for the table of those in the zip. */
export const refusedWords = (issues: readonly RowIssue[]): string =>
  issues.length === 0
    ? 'You left it out.'
    : issues
        .filter((issue) => !isWarning(issue))
        .map((issue) => issueWords(issue).says)
        .join(' ')
