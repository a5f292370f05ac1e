import { parseEmail } from '#lib/email.ts'
import { headerNames } from './header-names.ts'
import type { Table } from './table.ts'

/** What a column can be about. */
export const columnFields = [
  'email',
  'name',
  'user',
  'mailbox',
  'licence',
  'app',
  'smtp',
  'imap',
  'pop',
] as const

export type ColumnField = (typeof columnFields)[number]

/** Which column holds what, counted from 0. Absent: no column does. */
export type Columns = Readonly<Partial<Record<ColumnField, number>>>

/** So many rows tell what a column without a name holds. */
const SAMPLE = 50

/** A name of a column in one spelling: no case, no accents, no signs. `User principal name` → `userprincipalname`. */
export const plainHeader = (name: string): string =>
  name
    .slice(0, 100)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Which column is which, by its name and, where names say nothing, by what stands in it. A guess to correct. */
export function findColumns(table: Table): Columns {
  const plain = table.header.map(plainHeader)
  const found: Partial<Record<ColumnField, number>> = {}
  for (const field of columnFields) {
    const names: readonly string[] = headerNames[field]
    // Names are in order of trust: the first of them that is there wins.
    const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0)
    if (at !== undefined) found[field] = at
  }
  // Who exports users has their sign-in names only, and for nearly all of them that is the address.
  const email = found.email ?? found.user ?? columnOfAddresses(table)
  if (email === undefined) return found
  const { user, ...others } = { ...found, email }
  const kept = user === undefined || user === email ? others : { ...others, user }
  const name = kept.name ?? (table.first === 1 ? columnBeside(table, email) : undefined)
  return name === undefined ? kept : { ...kept, name }
}

const share = (table: Table, at: number, test: (cell: string) => boolean): number => {
  const filled = table.rows.slice(0, SAMPLE).flatMap((row) => (row[at]?.trim() ? [row[at]] : []))
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length
}

function columnOfAddresses(table: Table): number | undefined {
  const [best] = table.header
    .map((_, at) => ({ at, share: share(table, at, (cell) => parseEmail(cell).ok) }))
    .filter((column) => column.share >= 0.5)
    .toSorted((a, b) => b.share - a.share)
  return best?.at
}

/** Without names of columns: the first with words in it. */
function columnBeside(table: Table, email: number): number | undefined {
  const at = table.header.findIndex(
    (_, index) => index !== email && share(table, index, (cell) => /\p{L}{2}/u.test(cell)) >= 0.5,
  )
  return at < 0 ? undefined : at
}

/** Whether a column says what is off, as PowerShell has it for Authenticated SMTP. */
export const saysOff = (header: string): boolean =>
  /disabled|deaktiviert|desactive|deshabilitad|desativad/u.test(plainHeader(header))
