import type { PresetDraft } from './preset-draft.ts'
import { said } from './preset-text.ts'

/** Where a reason is to be written. In the preview only: nothing is made of a preset without it. */
const NONE_YET = '(no reason yet)'

const reasonOf = (text: string | undefined) =>
  text !== undefined && said(text) ? text.trim().slice(0, 200) : NONE_YET

/**
 * A draft as the preview shows it while it is not right: without what cannot be read yet, and with a place for each
 * reason that is missing. `wrong`: the fields that something is wrong with.
 */
export function shownDraft(draft: PresetDraft, wrong: readonly string[]): PresetDraft {
  const right = (field: 'domain' | 'email' | 'phone' | 'page' | 'logo') =>
    wrong.includes(field) ? '' : draft[field]
  const colours = wrong.includes('light') || wrong.includes('dark') ? { light: '', dark: '' } : {}
  return {
    ...draft,
    ...colours,
    organisation: draft.organisation.trim().slice(0, 200),
    note: draft.note.trim().slice(0, 600),
    domain: right('domain'),
    email: right('email'),
    phone: right('phone'),
    page: right('page'),
    logo: right('logo'),
    reason: reasonOf(draft.reason),
    reasons: mapped(draft.reasons, (text) => text?.trim().slice(0, 200) ?? ''),
    ways: mapped(draft.ways, reasonOf),
  }
}

const mapped = <Rows extends Readonly<Record<string, string>>>(
  rows: Rows,
  change: (text: string | undefined) => string,
): Rows => Object.fromEntries(Object.entries(rows).map(([key, text]) => [key, change(text)])) as Rows
