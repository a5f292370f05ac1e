import type { AuditRow, ReportRow } from './source.ts'
import { probableSender, type Probably } from './probable-sender.ts'

/** `both`: some of its rows say Basic, some OAuth. */
export type SenderSignIn = 'password' | 'oauth' | 'both' | 'unsaid'

/** All rows of a report about one address. */
export type Sender = {
  address: string
  signIn: SenderSignIn
  messages?: number
  oldTls: boolean
  probably: Probably
  /** RecipientTypeDetails of the audit, where the address is in it. */
  mailboxKind?: string
}

/** One entry for each address, those who send most first. A report may have a row for each day or each way to sign in. */
export function sendersOf(
  rows: readonly ReportRow[],
  audit: ReadonlyMap<string, AuditRow>,
): readonly Sender[] {
  const senders = new Map<string, Sender>()
  for (const row of rows) {
    const key = row.sender.toLowerCase()
    const before = senders.get(key)
    senders.set(key, before === undefined ? newSender(row, audit.get(key)) : together(before, row))
  }
  return [...senders.values()].toSorted((one, other) => (other.messages ?? 0) - (one.messages ?? 0))
}

const newSender = (row: ReportRow, mailbox: AuditRow | undefined): Sender => ({
  address: row.sender,
  signIn: row.signIn,
  oldTls: row.oldTls,
  probably: probableSender(row),
  ...(row.messages === undefined ? {} : { messages: row.messages }),
  ...(mailbox?.kind === undefined ? {} : { mailboxKind: mailbox.kind }),
})

function together(before: Sender, row: ReportRow): Sender {
  const messages =
    before.messages === undefined && row.messages === undefined
      ? undefined
      : (before.messages ?? 0) + (row.messages ?? 0)
  return {
    ...before,
    signIn: joined(before.signIn, row.signIn),
    oldTls: before.oldTls || row.oldTls,
    ...(messages === undefined ? {} : { messages }),
  }
}

function joined(one: SenderSignIn, other: SenderSignIn): SenderSignIn {
  if (one === other || other === 'unsaid') return one
  return one === 'unsaid' ? other : 'both'
}

/** A password stops by default at the end of December 2026, whatever else the same address does. */
export const usesPassword = ({ signIn }: Sender): boolean => signIn === 'password' || signIn === 'both'
