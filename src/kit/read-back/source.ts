import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { TableProblem } from '#kit/table/table.ts'

/** A row that was passed over. Rows count as in a spreadsheet. */
export type BadRow = {
  row: number
  /** What stood in the cell that is wrong. */
  text: string
  reason: 'address' | 'repeated' | 'setting' | 'unread'
}

/** A mailbox as Exchange has it. A state that the file does not tell is absent. */
export type AuditRow = {
  mailbox: string
  name?: string
  /** RecipientTypeDetails, as Exchange words it. */
  kind?: string
  states: ProtocolStates
}

export type OrganisationState = 'on' | 'off'

/** The way in which a report says that a sender signs in. */
export type SignIn = 'password' | 'oauth' | 'unsaid'

export type ReportRow = {
  sender: string
  signIn: SignIn
  /** Absent where the report does not count. */
  messages?: number
  /** A part of it came over TLS 1.0 or 1.1. */
  oldTls: boolean
  /** What the report says of the client, if anything. */
  client?: string
}

/** Which columns of a report are which, where a person says so: its headings are in a language of their own. */
export type ReportColumns = { sender: number; signIn?: number; messages?: number }

export type Source =
  | { kind: 'audit'; rows: readonly AuditRow[]; organisation?: OrganisationState; bad: readonly BadRow[] }
  | { kind: 'plan'; rows: readonly { mailbox: string; states: ProtocolStates }[]; bad: readonly BadRow[] }
  | { kind: 'report'; rows: readonly ReportRow[]; bad: readonly BadRow[] }
  | { kind: 'organisation'; organisation: OrganisationState }

/** Why something could not be read. Data, not a sentence: the page chooses the words. */
export type SourceProblem =
  | TableProblem
  /** A table, but of none of the kinds that are known; the names of its columns, and which one holds addresses. */
  | { reason: 'unknown-columns'; columns: readonly string[]; addresses?: number }
  /** Settings without a column that says whose they are. */
  | { reason: 'no-mailbox-column' }
  /** What Format-List or Format-Table shows, in place of what Export-Csv writes. */
  | { reason: 'shown-list' }
  /** Not one row of it is sound. */
  | { reason: 'no-sound-row'; of: 'audit' | 'plan' | 'report'; bad: readonly BadRow[] }
