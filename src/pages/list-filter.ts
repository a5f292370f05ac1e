import { appNameIfAny } from '#content/app-names.ts'
import type { CellRepair, IssueReason } from '#kit/rows/row-issue.ts'
import type { Filter, ListSummary } from '#kit/session/row-view.ts'
import { fieldNames, rowsOf } from './list-words.ts'

/** What a row has, in the list of what can be shown. */
const reasonNames: Readonly<Record<IssueReason, string>> = {
  address: 'No sound address',
  duplicate: 'The same mailbox twice',
  'domain-slip': 'Domain looks mistyped',
  'other-domain': 'Another domain',
  guest: 'Guests',
  room: 'Rooms and equipment',
  'no-mailbox': 'Not a mailbox',
  'no-licence': 'No licence with a mailbox',
  'kind-unknown': 'Kind not understood',
  'app-unknown': 'App not known',
  'app-not-offered': 'App not offered',
  'state-unknown': 'Neither on nor off',
  formula: 'Would be a formula',
  'name-dropped': 'Name left out',
  'too-long': 'Cell too long',
  'too-many-cells': 'Too many cells',
}

const reasons = Object.keys(reasonNames) as IssueReason[]

/** What can be shown, each with how many rows there are; a reason that no row has only while it is chosen. */
export function filterOptions(
  { counts, reasons: found }: ListSummary,
  chosen: Filter,
): readonly { value: Filter; label: string }[] {
  const all = counts.ready + counts.warning + counts.error + counts['left-out']
  const states: readonly (readonly [Filter, string, number])[] = [
    ['all', 'All rows', all],
    ['error', 'To correct', counts.error],
    ['warning', 'Ready, with a remark', counts.warning],
    ['chosen', 'Ready', counts.ready + counts.warning],
    ['left-out', 'Left out', counts['left-out']],
  ]
  const causes = reasons
    .map((reason) => [reason, reasonNames[reason], found[reason] ?? 0] as const)
    .filter(([reason, , count]) => count > 0 || reason === chosen)
  return [...states, ...causes].map(([value, label, count]) => ({
    value,
    label: `${label} (${count.toLocaleString('en')})`,
  }))
}

export const filterShows = (shown: number, rows: number): string =>
  shown === rows ? `All ${rowsOf(rows)} are shown` : `${shown.toLocaleString('en')} of ${rowsOf(rows)} shown`

/** What the button of a repair for several rows says: `Take 12 rows as shared mailboxes`. */
export function alikeWords({
  repair: { field, text },
  count,
}: {
  repair: CellRepair
  count: number
}): string {
  const rows = rowsOf(count)
  if (field === 'mailbox' && text !== '') return `Take ${rows} as shared mailboxes`
  if (field === 'app')
    return text === '' ? `Leave the app open in ${rows}` : `Take ${appNameIfAny(text) ?? text} in ${rows}`
  if (field === 'user') return `Sign in with the address in ${rows}`
  return field === 'name' ? `Take ${rows} without the name` : `Leave ${fieldNames[field]} as it is in ${rows}`
}
