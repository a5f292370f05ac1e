import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import { smtpState, switchState } from '#kit/rows/state-cell.ts'
import type { Table } from '#kit/table/table.ts'
import { given } from '#lib/given.ts'
import { addressIn, shortCell } from './address-cell.ts'
import { namedColumn } from './named-column.ts'
import type { AuditRow, BadRow, OrganisationState, Source, SourceProblem } from './source.ts'

const SETTINGS = ['smtpclientauthenticationdisabled', 'imapenabled', 'popenabled'] as const

const columnsOf = ({ header }: Table) => ({
  mailbox: namedColumn(header, [
    'mailbox',
    'primarysmtpaddress',
    'windowsemailaddress',
    'userprincipalname',
    'emailaddress',
    'email',
    'identity',
    'name',
  ]),
  name: namedColumn(header, ['displayname', 'simpledisplayname']),
  kind: namedColumn(header, ['recipienttypedetails', 'recipienttype']),
  smtp: namedColumn(header, [SETTINGS[0]]),
  imap: namedColumn(header, [SETTINGS[1]]),
  pop: namedColumn(header, [SETTINGS[2]]),
  organisation: namedColumn(header, [
    'organisationsmtpclientauthenticationdisabled',
    'tenantsmtpclientauthenticationdisabled',
    'transportconfigsmtpclientauthenticationdisabled',
  ]),
  problem: namedColumn(header, ['problem']),
})

/** Whether a table holds settings as Exchange names them. */
export const isAudit = (header: readonly string[]): boolean =>
  SETTINGS.some((name) => namedColumn(header, [name]) !== undefined)

/** What `1-audit.ps1` or `Get-CASMailbox | Export-Csv` wrote. */
export function readAudit(table: Table): { source: Source } | { problem: SourceProblem } {
  const columns = columnsOf(table)
  if (columns.mailbox === undefined) return organisationAlone(table, columns.smtp)
  const rows: AuditRow[] = []
  const bad: BadRow[] = []
  const seen = new Set<string>()
  let organisation: OrganisationState | undefined
  for (const [at, cells] of table.rows.entries()) {
    const cell = (column: number | undefined) => (column === undefined ? undefined : cells[column])
    if (cells.every((text) => text.trim() === '')) continue
    const no = (reason: BadRow['reason'], text: string) =>
      bad.push({ row: table.first + at, text: shortCell(text), reason })
    organisation ??= disabled(cell(columns.organisation))
    const address = addressIn(cell(columns.mailbox) ?? '')
    const states = statesOf(cell(columns.smtp), cell(columns.imap), cell(columns.pop))
    if (!address.ok) no('address', cell(columns.mailbox) ?? '')
    else if (seen.has(address.value.toLowerCase())) no('repeated', address.value)
    else if (typeof states === 'string') no('setting', states)
    else if ((cell(columns.problem) ?? '').trim() !== '') no('unread', address.value)
    else {
      seen.add(address.value.toLowerCase())
      const [name, kind] = [cell(columns.name), cell(columns.kind)].map((text) => unguarded(text))
      rows.push({ mailbox: address.value, states, ...given({ name, kind }) })
    }
  }
  if (rows.length === 0) return { problem: { reason: 'no-sound-row', of: 'audit', bad } }
  return { source: { kind: 'audit', rows, bad, ...given({ organisation }) } }
}

/** One row of settings that names no mailbox is `Get-TransportConfig | Export-Csv`. */
function organisationAlone({ rows }: Table, column: number | undefined): ReturnType<typeof readAudit> {
  const organisation = rows.length === 1 && column !== undefined ? disabled(rows[0]?.[column]) : undefined
  return organisation === undefined
    ? { problem: { reason: 'no-mailbox-column' } }
    : { source: { kind: 'organisation', organisation } }
}

function disabled(cell: string | undefined): OrganisationState | undefined {
  const state = smtpState(cell ?? '', true)
  return state === 'on' || state === 'off' ? state : undefined
}

/** The cell that says neither yes nor no, where there is one. */
function statesOf(...cells: readonly (string | undefined)[]): ProtocolStates | string {
  const [smtp, imap, pop] = cells.map((cell, at) =>
    cell === undefined ? undefined : at === 0 ? smtpState(cell, true) : switchState(cell),
  )
  const wrong = [smtp, imap, pop].indexOf('unknown')
  return wrong === -1 ? (given({ smtp, imap, pop }) as ProtocolStates) : (cells[wrong] ?? '')
}

function unguarded(cell: string | undefined): string | undefined {
  const text = shortCell((cell ?? '').replace(/^'(?=[=+\-@＝＋－＠])/u, ''))
  return text === '' ? undefined : text
}
