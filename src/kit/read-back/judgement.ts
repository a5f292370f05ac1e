import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { SenderKind } from './sender-clues.ts'
import type { Sender } from './senders.ts'
import type { AuditRow, OrganisationState } from './source.ts'

/** So many rows of a list are shown; all are in the file to save. */
export const SHOWN = 200

export type Listed<Row> = { count: number; first: readonly Row[] }

export type Difference = { mailbox: string; planned: ProtocolStates; found: ProtocolStates }

export type Group = { kind: SenderKind; messages: number } & Listed<Sender>

export type Judgement = {
  organisation?: OrganisationState
  audit?: {
    mailboxes: number
    smtp: { on: Listed<AuditRow>; off: Listed<AuditRow>; inherit: Listed<AuditRow>; unsaid: number }
    imap: { on: number; off: number }
    pop: { on: number; off: number }
  }
  plan?: {
    rows: number
    asPlanned: number
    different: Listed<Difference>
    /** Planned, but not in the audit. */
    missing: Listed<string>
    /** As planned as far as the audit tells, which is not of all that is planned. */
    unsaid: number
    /** In the audit, but not planned. */
    unplanned: number
  }
  report?: {
    senders: number
    messages: number
    /** Some row says how its sender signs in. */
    saysSignIn: boolean
    password: { senders: number; messages: number }
    oauth: { senders: number; messages: number }
    unsaid: number
    /** Those who have to move, by what they probably are; where the report says nothing of sign-in, everybody. */
    groups: readonly Group[]
    /** Sent, and cannot any more: Authenticated SMTP is off for them now. */
    off?: Listed<Sender>
    /** Sent, and are not in the audit: another address of a mailbox, or a mailbox that was not audited. */
    outside?: Listed<Sender>
    /** Have Authenticated SMTP on by a setting of their own and sent nothing. */
    silent?: number
  }
  /** `unread`: rows of the report that could not be read. */
  next: { differences: number; senders: number; unread: number }
}

export const listed = <Row>(rows: readonly Row[]): Listed<Row> => ({
  count: rows.length,
  first: rows.slice(0, SHOWN),
})
