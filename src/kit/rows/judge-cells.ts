import type { MailboxKind } from '#content/app.ts'
import type { AppId } from '#content/app-ids.ts'
import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import { parseName } from '#lib/email.ts'
import { isFormula, shown, type Cell } from './cells.ts'
import { namesNoApp } from './app-cell.ts'
import { found, type Found, type RowContext } from './judged.ts'
import { noLicence } from './licence-cell.ts'
import { mailboxKind } from './mailbox-kind.ts'
import type { RowIssue } from './row-issue.ts'
import { smtpState, switchState } from './state-cell.ts'

export function judgeName({ text, guarded }: Cell): Found<string> {
  if (text.trim() === '') return found<string>(undefined)
  // What our own tables guard is a name that somebody has looked at.
  if (!guarded && isFormula(text)) return found<string>(undefined, { field: 'name', reason: 'formula' })
  const parsed = parseName(text)
  return parsed.ok ? found(parsed.value) : found<string>(undefined, { field: 'name', reason: 'name-dropped' })
}

/** The kind of a mailbox, and whether there is one: without a licence only a shared one is. */
export function judgeKind(cell: string, licence: string | undefined): Found<MailboxKind> {
  const kind = mailboxKind(cell)
  const field = 'mailbox'
  if (kind === 'room') return found('own', { field, reason: 'room' })
  if (kind === 'no-mailbox') return found('own', { field, reason: 'no-mailbox', type: shown(cell) })
  if (kind !== 'shared' && licence !== undefined && noLicence(licence))
    return found('own', { field: 'licence', reason: 'no-licence' })
  return kind === 'unknown' ? found('own', { field, reason: 'kind-unknown', type: shown(cell) }) : found(kind)
}

export function judgeApp(cell: string, { readApp, preset }: RowContext): Found<AppId> {
  if (namesNoApp(cell)) return found<AppId>(undefined)
  const field = 'app'
  const reading = readApp(cell)
  if (!('app' in reading)) {
    const { maybe } = reading
    return found<AppId>(undefined, {
      field,
      reason: 'app-unknown',
      ...(maybe === undefined ? {} : { suggestion: maybe }),
    })
  }
  const refused = preset.notOffered.find(({ app }) => app === reading.app)
  return refused === undefined
    ? found(reading.app)
    : found(reading.app, { field, reason: 'app-not-offered', app: reading.app, because: refused.reason })
}

/** What a row asks for. `undefined` stands for a column that is not there. */
export function judgeStates(
  cells: Readonly<Record<'smtp' | 'imap' | 'pop', string | undefined>>,
  saysOff: boolean,
): Found<ProtocolStates> {
  const states: ProtocolStates = {}
  const issues: RowIssue[] = []
  const unknown = (field: 'smtp' | 'imap' | 'pop') =>
    issues.push({ field, reason: 'state-unknown', text: shown(cells[field] ?? '') })
  const smtp = cells.smtp === undefined ? undefined : smtpState(cells.smtp, saysOff)
  if (smtp === 'unknown') unknown('smtp')
  else if (smtp !== undefined) states.smtp = smtp
  for (const field of ['imap', 'pop'] as const) {
    const is = switchState(cells[field] ?? '')
    if (is === 'unknown') unknown(field)
    else if (is !== undefined) states[field] = is
  }
  return found(states, ...issues)
}
